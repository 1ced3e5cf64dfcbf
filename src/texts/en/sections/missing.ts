import { phrase } from '../../phrase.ts';
import type { MissingTexts } from '../../sections/missing-texts.ts';

export const missing: MissingTexts = {
  heading: 'What the study does not say yet',
  lead: 'The report gets more sections when the study says more:',
  lines: {
    decision: (key) => phrase`The proposed decision: add it under ${key}.`,
    services: (key) => phrase`Candidates for cooperation: add them under ${key}.`,
    effects: (key) => phrase`Effects: add what cooperation does to each service under ${key}.`,
    gains: (gain, transition) => phrase`Gain and cost: state what cooperation on each service gives and costs, under ${gain} and ${transition}.`,
    criteria: (key) => phrase`Weights: add what matters to each municipality under ${key}.`,
    capacity: (key) => phrase`Capacity: add how many pre-projects the municipalities can run at once under ${key}.`,
    swot: (key) => phrase`SWOT analysis: add strengths, weaknesses, opportunities and threats under ${key}.`,
    existing: (key) => phrase`Today’s cooperation: add who cooperates on what under ${key}.`,
    goals: (key) => phrase`Goals: add them under ${key}.`,
    mandate: (key) => phrase`Organisation: add the roles under ${key}.`,
    partners: (key) => phrase`Partners: add them under ${key}.`,
    actions: (key) => phrase`Measures that are not services: add them under ${key}.`,
    strategies: (key) => phrase`Strategies: add what the SWOT analysis should lead to under ${key}.`,
    readiness: (key) => phrase`Readiness: add how far each municipality has come with what must be in place under ${key}.`,
    successFactors: (key) => phrase`Success factors: add what the municipalities must succeed with under ${key}.`,
    pitfalls: (key) => phrase`Pitfalls: add what should be avoided under ${key}.`,
    sources: (key) => phrase`Sources: add them under ${key}, and point to them at each number.`,
  },
};
