import { phrase } from '../../phrase.ts';
import type { PlanPaperTexts } from '../../papers/plan-paper-texts.ts';

export const plan: PlanPaperTexts = {
  title: (services) => `Förprojektplan: ${services}`,
  headings: { goals: 'Syfte och mål', open: 'Måste avgöras före start' },
  lead: ({ count, one }) => (one ? ['Planen gäller en verksamhet.'] : phrase`Planen gäller ${count} verksamheter. Först står det som de har gemensamt.`),
  serviceGoals:
    'Förprojektet ska ge svar på detta för varje verksamhet: hur det är i dag, vilken lösning som är bäst, vad den kostar och ger och vem som svarar för nyttan.',
  noGoals: 'Studien anger inga mål på lång sikt. Målen för varje verksamhet står längre ned.',
  openLead: 'Detta har studien inget svar på:',
  open: [
    { label: 'Projektledare', blank: 'roll' },
    { label: 'Styrgrupp och arbetsgrupp', blank: 'roller i varje kommun' },
    { label: 'Start och slutdatum', blank: 'datum' },
    { label: 'Beslutspunkterna', blank: 'sammanträdesdatum för varje beslut' },
    { label: 'Pengar och tid', blank: 'belopp, timmar och vem som betalar' },
    { label: 'Mått', blank: 'vad som mäts, och hur mycket det är i dag' },
  ],
};
