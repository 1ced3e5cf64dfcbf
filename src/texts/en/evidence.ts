import type { EvidenceTexts } from '../evidence-texts.ts';
import { numbersIn } from '../numbers.ts';

const { whole } = numbersIn('en-GB');

export const evidence: EvidenceTexts = {
  kinds: {
    administration: 'administration',
    'shared-back-office': 'shared back offices',
    'tax-collection': 'tax collection',
    'child-protection': 'child welfare',
    'emergency-medical': 'emergency medical services',
    'elder-services': 'services for older people',
    youth: 'services for young people',
    fire: 'fire services',
    library: 'libraries',
    planning: 'land-use planning',
    'economic-development': 'economic development',
    roads: 'roads',
    water: 'water supply',
    sewerage: 'sewerage',
    waste: 'waste',
    'joint-borrowing': 'joint borrowing',
    'cooperation-in-general': 'cooperation in general',
  },
  directions: {
    'lower-cost': 'lower cost',
    'no-effect': 'no effect',
    'higher-cost': 'higher cost',
    mixed: 'mixed',
    'better-quality': 'better quality',
    'worse-quality': 'worse quality',
  },
  strengths: { strong: 'strong evidence', moderate: 'moderate evidence', weak: 'weak evidence' },
  designs: {
    strong: 'a quasi-experiment or a systematic review',
    moderate: 'many units, with statistical controls',
    weak: 'case studies, a survey or an audit',
  },
  citation: { and: 'and', others: 'et al.' },
  size: ({ low, likely, high }, base) => {
    if (likely !== undefined) return `${percent(likely)}${low === undefined || high === undefined ? '' : ` (${percent(low)} to ${percent(high)})`} ${base}`;
    if (low !== undefined && high !== undefined) return `${percent(low)} to ${percent(high)} ${base}`;
    return low === undefined ? `up to ${percent(high ?? 0)} ${base}` : `at least ${percent(low)} ${base}`;
  },
  secondary: 'the figure was read in another source',
  read: ({ what, date }, verified) => {
    const read = { abstract: 'the abstract', 'full-text': 'the full text', secondary: 'another source’s account of it' }[what];
    return `${read}, ${date}; ${verified === undefined ? 'reference to be verified' : `reference verified ${verified}`}`;
  },
  prior: ({ low, likely, high }, of) => {
    if (of === 'gap') return `${percent(likely)} of the gap realised (from ${percent(low)} to ${percent(high)})`;
    if (likely > 0) return `${percent(likely)} of today’s cost saved (from ${change(low)} to ${change(high)})`;
    if (likely < 0) return `${percent(-likely)} more expensive than today (from ${change(high)} to ${change(low)})`;
    return `the same cost as today (from ${change(low)} to ${change(high)})`;
  },
  weight: (weight) => `${percent(weight)} weight`,
  noPrior: 'no share of the cost',
  realisation: 'Realisation rate',
};

/** Of a saving: below zero it is an extra cost. */
function change(saved: number): string {
  return saved < 0 ? `${percent(-saved)} more expensive` : `${percent(saved)} cheaper`;
}

function percent(share: number): string {
  return `${whole(share * 100)}%`;
}
