import { phrase } from '../../phrase.ts';
import type { EvidenceTexts } from '../../sections/evidence-texts.ts';
import { evidence as words } from '../evidence.ts';

export const evidence: EvidenceTexts = {
  lead: 'The studies are from other places and other years, so they show a direction, not what will happen here. The areas where research speaks most clearly against savings come first.',
  table: { services: 'Services', direction: 'Direction', found: 'What was found', where: 'Where' },
  kinds: words.kinds,
  directions: {
    'lower-cost': 'lower cost',
    'no-effect': 'no clear effect',
    'higher-cost': 'higher cost',
    mixed: 'mixed',
    'better-quality': 'better quality',
    'worse-quality': 'worse quality',
  },
  many: ({ kind, count }) => phrase`${kind} (${count} services)`,
  manyLead: 'These are the services of each of the larger groups:',
  members: (kind, services) => `${kind}: ${services}.`,
  size: words.size,
  secondary: words.secondary,
  general: ({ count, one, all }) => {
    const found = 'only research on cooperation in general has been found:';
    if (all) return [`On these services ${found}`];
    return one ? [`On the last service ${found}`] : phrase`On the other ${count} services ${found}`;
  },
};
