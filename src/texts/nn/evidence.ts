import type { EvidenceTexts } from '../evidence-texts.ts';
import { numbersIn } from '../numbers.ts';

const { whole } = numbersIn('nn-NO');

export const evidence: EvidenceTexts = {
  kinds: {
    administration: 'administrasjon',
    'shared-back-office': 'felles støttetenester',
    'tax-collection': 'skatteinnkrevjing',
    'child-protection': 'barnevern',
    'emergency-medical': 'akutt helsehjelp',
    'elder-services': 'eldreomsorg',
    youth: 'tilbod til barn og unge',
    fire: 'brannvern',
    library: 'bibliotek',
    planning: 'arealplanlegging',
    'economic-development': 'næringsutvikling',
    roads: 'vegar',
    water: 'vassforsyning',
    sewerage: 'avløp',
    waste: 'avfall',
    'joint-borrowing': 'låneopptak i fellesskap',
    'cooperation-in-general': 'samarbeid generelt',
  },
  directions: {
    'lower-cost': 'lågare kostnad',
    'no-effect': 'ingen verknad',
    'higher-cost': 'høgare kostnad',
    mixed: 'blanda',
    'better-quality': 'betre kvalitet',
    'worse-quality': 'dårlegare kvalitet',
  },
  strengths: { strong: 'sterk evidens', moderate: 'middels evidens', weak: 'svak evidens' },
  designs: {
    strong: 'naturleg eksperiment eller systematisk oversikt',
    moderate: 'mange einingar, med statistisk kontroll for andre forhold',
    weak: 'enkelttilfelle, spørjeundersøking eller revisjon',
  },
  citation: { and: 'og', others: 'mfl.' },
  size: ({ low, likely, high }, base) => {
    if (likely !== undefined) return `${percent(likely)}${low === undefined || high === undefined ? '' : ` (frå ${percent(low)} til ${percent(high)})`} ${base}`;
    if (low !== undefined && high !== undefined) return `frå ${percent(low)} til ${percent(high)} ${base}`;
    return low === undefined ? `inntil ${percent(high ?? 0)} ${base}` : `minst ${percent(low)} ${base}`;
  },
  secondary: 'talet er lese i ei anna kjelde',
  read: ({ what, date }, verified) => {
    const read = { abstract: 'samandraget', 'full-text': 'heile teksten', secondary: 'omtalen i ei anna kjelde' }[what];
    return `${read}, ${date}; ${verified === undefined ? 'referansen må kontrollerast' : `referansen kontrollert ${verified}`}`;
  },
  prior: ({ low, likely, high }, of) => {
    if (of === 'gap') return `${percent(likely)} av forskjellen henta ut (frå ${percent(low)} til ${percent(high)})`;
    if (likely > 0) return `${percent(likely)} av kostnaden i dag spart (frå ${change(low)} til ${change(high)})`;
    if (likely < 0) return `${percent(-likely)} dyrare enn i dag (frå ${change(high)} til ${change(low)})`;
    return `same kostnad som i dag (frå ${change(low)} til ${change(high)})`;
  },
  weight: (weight) => `${percent(weight)} vekt`,
  noPrior: 'ingen del av kostnaden',
  realisation: 'Realiseringsgrad',
};

/** Of a saving: below zero it is an extra cost. */
function change(saved: number): string {
  return saved < 0 ? `${percent(-saved)} dyrare` : `${percent(saved)} billegare`;
}

function percent(share: number): string {
  return `${whole(share * 100)}\u00a0%`;
}
