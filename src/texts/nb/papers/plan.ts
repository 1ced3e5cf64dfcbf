import { phrase } from '../../phrase.ts';
import type { PlanPaperTexts } from '../../papers/plan-paper-texts.ts';

export const plan: PlanPaperTexts = {
  title: (services) => `Forprosjektplan: ${services}`,
  headings: { goals: 'Formål og mål', open: 'Må avgjøres før oppstart' },
  lead: ({ count, one }) => (one ? ['Planen gjelder én tjeneste.'] : phrase`Planen gjelder ${count} tjenester. Først står det som er felles for dem.`),
  noGoals: 'Studien oppgir ingen mål på lang sikt. Målene for hver tjeneste står lenger ned.',
  openLead: 'Dette kan ikke studien svare på:',
  open: [
    { label: 'Prosjektleder', blank: 'rolle' },
    { label: 'Styringsgruppe og arbeidsgruppe', blank: 'roller i hver kommune' },
    { label: 'Oppstart og frist', blank: 'datoer' },
    { label: 'Beslutningspunktene', blank: 'møtedato for hver beslutning' },
    { label: 'Penger og tid', blank: 'beløp, timer og hvem som betaler' },
    { label: 'Måltall', blank: 'hva som måles, og hvor mye det er i dag' },
  ],
  serviceGoals: 'Dette skal forprosjektet gi svar på for hver tjeneste: hvordan det er i dag, hvilken løsning som er best, hva den koster og gir, og hvem som svarer for gevinstene.',
};
