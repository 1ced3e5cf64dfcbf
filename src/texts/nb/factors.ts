import type { FactorTexts } from '../factor-texts.ts';

export const factors: FactorTexts = {
  groups: {
    ownership: 'Hvem som vil det',
    goals: 'Hva det er for',
    people: 'Hvem som gjør det, og hvordan de samarbeider',
    organisation: 'Hvordan det styres og bygges opp',
    economy: 'Hva det koster, og hvem som tjener på det',
    process: 'Hvordan det gjennomføres',
  },
  kinds: { success: 'Suksessfaktor', pitfall: 'Fallgruve' },
  marks: { mustHave: 'må være på plass', pitfall: 'fallgruve' },
  labels: {
    group: 'Handler om',
    reason: 'Må være på plass',
    action: 'Tiltak',
    owner: 'Ansvarlig',
    levels: 'Nivåer',
    sources: 'Kilder',
    evidence: 'Forskning som gjelder dette',
  },
};
