import { phrase } from '../../phrase.ts';
import type { EvidenceTexts } from '../../sections/evidence-texts.ts';
import { evidence as words } from '../evidence.ts';

export const evidence: EvidenceTexts = {
  lead: 'Studiene er fra andre steder og andre år, så de viser retningen og ikke hva det blir her. De områdene der forskningen taler mest mot at samarbeid sparer penger, står først.',
  table: { services: 'Tjenester', direction: 'Retning', found: 'Hva som er funnet', where: 'Hvor' },
  kinds: words.kinds,
  directions: {
    'lower-cost': 'lavere kostnad',
    'no-effect': 'ingen sikker virkning',
    'higher-cost': 'høyere kostnad',
    mixed: 'blandet',
    'better-quality': 'bedre kvalitet',
    'worse-quality': 'dårligere kvalitet',
  },
  many: ({ kind, count }) => phrase`${kind} (${count} tjenester)`,
  manyLead: 'Dette er tjenestene i hver av de større gruppene:',
  members: (kind, services) => `${kind}: ${services}.`,
  size: words.size,
  secondary: words.secondary,
  general: ({ count, one, all }) => {
    const found = 'har vi bare funnet forskning om samarbeid generelt:';
    if (all) return [`Om disse tjenestene ${found}`];
    return one ? [`Om den siste tjenesten ${found}`] : phrase`Om de andre ${count} tjenestene ${found}`;
  },
};
