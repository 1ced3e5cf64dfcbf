import { phrase } from '../../phrase.ts';
import type { EvidenceTexts } from '../../sections/evidence-texts.ts';
import { evidence as words } from '../evidence.ts';

export const evidence: EvidenceTexts = {
  lead: 'Studiane er frå andre stader og andre år, så dei viser retninga og ikkje kva det blir her. Dei områda der forskinga talar mest mot at samarbeid sparer pengar, står først.',
  table: { services: 'Tenester', direction: 'Retning', found: 'Kva som er funne', where: 'Stad' },
  kinds: words.kinds,
  directions: {
    'lower-cost': 'lågare kostnad',
    'no-effect': 'ingen sikker verknad',
    'higher-cost': 'høgare kostnad',
    mixed: 'blanda',
    'better-quality': 'betre kvalitet',
    'worse-quality': 'dårlegare kvalitet',
  },
  many: ({ kind, count }) => phrase`${kind} (${count} tenester)`,
  manyLead: 'Dette er tenestene i kvar av dei større gruppene:',
  members: (kind, services) => `${kind}: ${services}.`,
  size: words.size,
  secondary: words.secondary,
  general: ({ count, one, all }) => {
    const found = 'har vi berre funne forsking om samarbeid generelt:';
    if (all) return [`Om desse tenestene ${found}`];
    return one ? [`Om den siste tenesta ${found}`] : phrase`Om dei andre ${count} tenestene ${found}`;
  },
};
