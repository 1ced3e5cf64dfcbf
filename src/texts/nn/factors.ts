import type { FactorTexts } from '../factor-texts.ts';

export const factors: FactorTexts = {
  groups: {
    ownership: 'Kven som vil det',
    goals: 'Kva det er for',
    people: 'Kven som gjer det, og korleis dei samarbeider',
    organisation: 'Korleis det blir styrt og bygt opp',
    economy: 'Kva det kostar, og kven som tener på det',
    process: 'Korleis det blir gjennomført',
  },
  kinds: { success: 'Suksessfaktor', pitfall: 'Fallgruve' },
  marks: { mustHave: 'må vere på plass', pitfall: 'fallgruve' },
  labels: {
    group: 'Handlar om',
    reason: 'Må vere på plass',
    action: 'Tiltak',
    owner: 'Ansvarleg',
    levels: 'Nivå',
    sources: 'Kjelder',
    evidence: 'Forsking som gjeld dette',
  },
};
