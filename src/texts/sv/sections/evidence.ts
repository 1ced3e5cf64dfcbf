import { phrase } from '../../phrase.ts';
import type { EvidenceTexts } from '../../sections/evidence-texts.ts';
import { evidence as words } from '../evidence.ts';

export const evidence: EvidenceTexts = {
  lead: 'Studierna är från andra platser och andra år, så de visar riktningen och inte hur det blir här. De områden där forskningen talar mest emot att samverkan sparar pengar står först.',
  table: { services: 'Verksamheter', direction: 'Riktning', found: 'Resultat', where: 'Var' },
  kinds: words.kinds,
  directions: {
    'lower-cost': 'lägre kostnad',
    'no-effect': 'ingen säker effekt',
    'higher-cost': 'högre kostnad',
    mixed: 'blandat',
    'better-quality': 'bättre kvalitet',
    'worse-quality': 'sämre kvalitet',
  },
  many: ({ kind, count }) => phrase`${kind} (${count} verksamheter)`,
  manyLead: 'Det här är verksamheterna i var och en av de större grupperna:',
  members: (kind, services) => `${kind}: ${services}.`,
  size: words.size,
  secondary: words.secondary,
  general: ({ count, one, all }) => {
    const found = 'har vi bara hittat forskning om samverkan i allmänhet:';
    if (all) return [`För de här verksamheterna ${found}`];
    return one ? [`För den sista verksamheten ${found}`] : phrase`För de övriga ${count} verksamheterna ${found}`;
  },
};
