import type { ModelTexts } from '../model-texts.ts';

const toBeVerified = 'to be verified';

export const models: ModelTexts = {
  jurisdictions: { norway: 'Norway', sweden: 'Sweden' },
  traits: {
    legalPerson: 'Legal person',
    individualDecisions: 'Individual decisions',
    liability: 'Liability',
    control: 'Control',
    exit: 'Withdrawal',
  },
  topics: {
    decides: 'Who decides',
    employer: 'Employer',
    liability: 'Liability',
    exit: 'Withdrawal',
    appeals: 'Appeals',
    procurement: 'Procurement',
    vat: 'VAT',
    'state-aid': 'State aid',
    'staff-transfer': 'The employees',
    'data-controller': 'Data protection',
    'council-adopts': 'The council',
  },
  effects: { excludes: 'excluded', condition: 'on conditions' },
  headings: {
    traits: 'What the law says',
    requirements: 'When it is excluded, or allowed only on conditions',
    consequences: 'What follows from the choice',
    agreement: 'The agreement must contain at least',
    usual: 'Usual in such agreements (not required by law)',
    fit: 'How well it suits (our judgement, not the law)',
    laws: 'Acts and guides',
  },
  place: whereIn,
  toBeVerified,
  reference: (law, place, verified) => `${whereIn(law, place)}; ${verified === undefined ? toBeVerified : `read ${verified}`}`,
  since: (day) => `as known from ${day}`,
  read: (day) => (day === undefined ? toBeVerified : `read ${day}`),
  formerly: (titles) => `${titles} (our inference)`,
  condition: {
    when: (condition) => `when: ${condition}`,
    and: 'and',
    or: 'or',
    not: (condition) => `not ${condition}`,
    area: (areas) => `the area ${areas}`,
    kind: (kinds) => `it is about ${kinds}`,
    participants: (least) => `at least ${least} participants`,
    fewer: (than) => `fewer than ${than} participants`,
    hostStated: 'the study names a host',
  },
  labels: { officialName: 'Name in the law', notCooperation: 'Note', law: 'The law', since: 'Since', formerly: 'In 2001' },
};

function whereIn(law: string, place: string | undefined): string {
  return place === undefined ? law : `${law}, ${placeIn(place)}`;
}

function placeIn(place: string): string {
  return place.replace('§ ', '§\u00a0').replace(/ \((\d)\)$/, (_all, paragraph: string) => ` ${ordinals[Number(paragraph) - 1] ?? paragraph} paragraph`);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
