import type { FactorTexts } from '../factor-texts.ts';

export const factors: FactorTexts = {
  groups: {
    ownership: 'Who wants it',
    goals: 'What it is for',
    people: 'Who does it, and how they work together',
    organisation: 'How it is steered and built',
    economy: 'What it costs and who gains',
    process: 'How it is carried out',
  },
  kinds: { success: 'Success factor', pitfall: 'Pitfall' },
  marks: { mustHave: 'must be in place', pitfall: 'pitfall' },
  labels: {
    group: 'About',
    reason: 'Must be in place',
    action: 'Action',
    owner: 'Responsible',
    levels: 'Levels',
    sources: 'Sources',
    evidence: 'Research that bears on it',
  },
};
