import type { StudyTexts } from '../../sections/study-texts.ts';

export const study: StudyTexts = {
  heading: 'About the study',
  background: 'Background',
  longTermGoals: 'Long-term goals',
  goals: 'Goals of the study',
  mandate: 'Organisation',
  roles: {
    role: 'Role',
    who: 'Who',
    client: 'Client',
    owner: 'Project owner',
    manager: 'Project manager',
    group: 'Staff',
  },
  partners: 'Partners',
  modelsConsidered: 'Collaboration models that the study names',
  actions: 'Measures that are not services',
  actionTable: { action: 'Measure', kind: 'Kind', owner: 'Responsible', year: 'Year' },
  kinds: { meeting: 'meeting', strategy: 'strategy', 'pre-project': 'pre-project', other: 'other' },
  published: 'Advised earlier',
  factorsHeading: 'Success factors and pitfalls',
  successFactors: 'What the municipalities must succeed with',
  pitfalls: 'What should be avoided',
  decision: 'Proposed decision',
  decisionLead: 'The same decision is proposed to every municipal council:',
  picture: ({ what, source, pages }) => [
    `Only available as an image in the source, ${source}, and therefore not reproduced here: ${what}${pages === undefined ? '' : `, ${pages}`}.`,
  ],
  pictured: {
    background: 'The background',
    existing: 'The overview of today’s cooperation',
    swot: 'The SWOT analysis',
    organisation: 'The organisation of further work',
    decision: 'The proposed decision',
  },
};
