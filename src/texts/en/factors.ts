import type { FactorTexts } from '../factor-texts.ts';

export const factors: FactorTexts = {
  groups: {
    ownership: 'Who wants it',
    goals: 'What it is for',
    people: 'Who does it, and how they work together',
    organisation: 'How it is governed and organised',
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
    evidence: 'Relevant research',
  },
};
