import { phrase } from '../../phrase.ts';
import type { PlanPaperTexts } from '../../papers/plan-paper-texts.ts';

export const plan: PlanPaperTexts = {
  title: (services) => `Forprosjektplan: ${services}`,
  headings: { goals: 'Formål og mål', open: 'Må avgjerast før oppstart' },
  lead: ({ count, one }) => (one ? ['Planen gjeld éi teneste.'] : phrase`Planen gjeld ${count} tenester. Først står det som er felles for dei.`),
  serviceGoals:
    'Dette skal forprosjektet gi svar på for kvar teneste: korleis det er i dag, kva løysing som er best, kva ho kostar og gir, og kven som svarer for gevinstane.',
  noGoals: 'Studien oppgir ingen mål på lang sikt. Måla for kvar teneste står lenger ned.',
  openLead: 'Dette kan ikkje studien svare på:',
  open: [
    { label: 'Prosjektleiar', blank: 'rolle' },
    { label: 'Styringsgruppe og arbeidsgruppe', blank: 'roller i kvar kommune' },
    { label: 'Oppstart og frist', blank: 'datoar' },
    { label: 'Avgjerdspunkta', blank: 'møtedato for kvar avgjerd' },
    { label: 'Pengar og tid', blank: 'beløp, timar og kven som betaler' },
    { label: 'Måltal', blank: 'kva som blir målt, og kor mykje det er i dag' },
  ],
};
