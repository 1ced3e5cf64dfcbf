import type { EvidenceTexts } from '../evidence-texts.ts';
import { numbersIn } from '../numbers.ts';

const { whole } = numbersIn('sv-SE');

export const evidence: EvidenceTexts = {
  kinds: {
    administration: 'administration',
    'shared-back-office': 'gemensamma stödfunktioner',
    'tax-collection': 'skatteuppbörd',
    'child-protection': 'social barn- och ungdomsvård',
    'emergency-medical': 'akut hälso- och sjukvård',
    'elder-services': 'äldreomsorg',
    youth: 'verksamhet för barn och unga',
    fire: 'räddningstjänst',
    library: 'bibliotek',
    planning: 'fysisk planering',
    'economic-development': 'näringslivsutveckling',
    roads: 'vägar',
    water: 'vattenförsörjning',
    sewerage: 'avlopp',
    waste: 'avfall',
    'joint-borrowing': 'gemensam upplåning',
    'cooperation-in-general': 'samverkan i allmänhet',
  },
  directions: {
    'lower-cost': 'lägre kostnad',
    'no-effect': 'ingen effekt',
    'higher-cost': 'högre kostnad',
    mixed: 'blandat',
    'better-quality': 'bättre kvalitet',
    'worse-quality': 'sämre kvalitet',
  },
  strengths: { strong: 'stark evidens', moderate: 'måttlig evidens', weak: 'svag evidens' },
  designs: {
    strong: 'naturligt experiment eller systematisk översikt',
    moderate: 'många enheter, med statistisk kontroll för andra förhållanden',
    weak: 'enstaka fall, enkät eller granskning',
  },
  citation: { and: 'och', others: 'm.fl.' },
  size: ({ low, likely, high }, base) => {
    if (likely !== undefined) return `${percent(likely)}${low === undefined || high === undefined ? '' : ` (från ${percent(low)} till ${percent(high)})`} ${base}`;
    if (low !== undefined && high !== undefined) return `från ${percent(low)} till ${percent(high)} ${base}`;
    return low === undefined ? `upp till ${percent(high ?? 0)} ${base}` : `minst ${percent(low)} ${base}`;
  },
  secondary: 'talet är läst i en annan källa',
  read: ({ what, date }, verified) => {
    const read = { abstract: 'sammanfattningen', 'full-text': 'hela texten', secondary: 'en annan källas redogörelse' }[what];
    return `${read}, ${date}; ${verified === undefined ? 'referensen måste kontrolleras' : `referensen kontrollerad ${verified}`}`;
  },
  prior: ({ low, likely, high }, of) => {
    if (of === 'gap') return `${percent(likely)} av skillnaden realiseras (från ${percent(low)} till ${percent(high)})`;
    if (likely > 0) return `${percent(likely)} av dagens kostnad sparas (från ${change(low)} till ${change(high)})`;
    if (likely < 0) return `${percent(-likely)} dyrare än i dag (från ${change(high)} till ${change(low)})`;
    return `samma kostnad som i dag (från ${change(low)} till ${change(high)})`;
  },
  weight: (weight) => `vikt ${percent(weight)}`,
  noPrior: 'ingen andel av kostnaden',
  realisation: 'Realiseringsgrad',
};

/** Of a saving: below zero it is an extra cost. */
function change(saved: number): string {
  return saved < 0 ? `${percent(-saved)} dyrare` : `${percent(saved)} billigare`;
}

function percent(share: number): string {
  return `${whole(share * 100)}\u00a0%`;
}
