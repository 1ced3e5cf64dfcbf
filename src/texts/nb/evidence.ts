import type { EvidenceTexts } from '../evidence-texts.ts';
import { numbersIn } from '../numbers.ts';

const { whole } = numbersIn('nb-NO');

export const evidence: EvidenceTexts = {
  kinds: {
    administration: 'administrasjon',
    'shared-back-office': 'felles støttetjenester',
    'tax-collection': 'skatteinnkreving',
    'child-protection': 'barnevern',
    'emergency-medical': 'akutt helsehjelp',
    'elder-services': 'eldreomsorg',
    youth: 'tilbud til barn og unge',
    fire: 'brannvern',
    library: 'bibliotek',
    planning: 'arealplanlegging',
    'economic-development': 'næringsutvikling',
    roads: 'veier',
    water: 'vannforsyning',
    sewerage: 'avløp',
    waste: 'avfall',
    'joint-borrowing': 'låneopptak i fellesskap',
    'cooperation-in-general': 'samarbeid generelt',
  },
  directions: {
    'lower-cost': 'lavere kostnad',
    'no-effect': 'ingen virkning',
    'higher-cost': 'høyere kostnad',
    mixed: 'blandet',
    'better-quality': 'bedre kvalitet',
    'worse-quality': 'dårligere kvalitet',
  },
  strengths: { strong: 'sterk evidens', moderate: 'middels evidens', weak: 'svak evidens' },
  designs: {
    strong: 'naturlig eksperiment eller systematisk oversikt',
    moderate: 'mange enheter, med statistisk kontroll for andre forhold',
    weak: 'enkelttilfeller, spørreundersøkelse eller revisjon',
  },
  citation: { and: 'og', others: 'mfl.' },
  size: ({ low, likely, high }, base) => {
    if (likely !== undefined) return `${percent(likely)}${low === undefined || high === undefined ? '' : ` (fra ${percent(low)} til ${percent(high)})`} ${base}`;
    if (low !== undefined && high !== undefined) return `fra ${percent(low)} til ${percent(high)} ${base}`;
    return low === undefined ? `inntil ${percent(high ?? 0)} ${base}` : `minst ${percent(low)} ${base}`;
  },
  secondary: 'tallet er lest i en annen kilde',
  read: ({ what, date }, verified) => {
    const read = { abstract: 'sammendraget', 'full-text': 'hele teksten', secondary: 'omtalen i en annen kilde' }[what];
    return `${read}, ${date}; ${verified === undefined ? 'referansen må kontrolleres' : `referansen kontrollert ${verified}`}`;
  },
  prior: ({ low, likely, high }, of) => {
    if (of === 'gap') return `${percent(likely)} av forskjellen hentet ut (fra ${percent(low)} til ${percent(high)})`;
    if (likely > 0) return `${percent(likely)} av dagens kostnad spart (fra ${change(low)} til ${change(high)})`;
    if (likely < 0) return `${percent(-likely)} dyrere enn i dag (fra ${change(high)} til ${change(low)})`;
    return `samme kostnad som i dag (fra ${change(low)} til ${change(high)})`;
  },
  weight: (weight) => `${percent(weight)} vekt`,
  noPrior: 'ingen andel av kostnaden',
  realisation: 'Realiseringsgrad',
};

/** Of a saving: below zero it is an extra cost. */
function change(saved: number): string {
  return saved < 0 ? `${percent(-saved)} dyrere` : `${percent(saved)} billigere`;
}

function percent(share: number): string {
  return `${whole(share * 100)}\u00a0%`;
}
