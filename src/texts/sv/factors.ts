import type { FactorTexts } from '../factor-texts.ts';

export const factors: FactorTexts = {
  groups: {
    ownership: 'Vem som vill det',
    goals: 'Vad det är till för',
    people: 'Vilka som gör det och hur de samarbetar',
    organisation: 'Hur det styrs och byggs upp',
    economy: 'Vad det kostar och vem som tjänar på det',
    process: 'Hur det genomförs',
  },
  kinds: { success: 'Framgångsfaktor', pitfall: 'Fallgrop' },
  marks: { mustHave: 'måste finnas på plats', pitfall: 'fallgrop' },
  labels: {
    group: 'Handlar om',
    reason: 'Måste finnas på plats',
    action: 'Åtgärd',
    owner: 'Ansvarig',
    levels: 'Nivåer',
    sources: 'Källor',
    evidence: 'Forskning som rör detta',
  },
};
