import type { ModelTexts } from '../model-texts.ts';

const toBeVerified = 'må kontrollerast';

export const models: ModelTexts = {
  jurisdictions: { norway: 'Noreg', sweden: 'Sverige' },
  traits: {
    legalPerson: 'Rettssubjekt',
    individualDecisions: 'Enkeltvedtak',
    liability: 'Ansvar',
    control: 'Styring',
    exit: 'Uttreden',
  },
  topics: {
    decides: 'Kven bestemmer',
    employer: 'Arbeidsgivar',
    liability: 'Ansvar',
    exit: 'Uttreden',
    appeals: 'Klage',
    procurement: 'Anskaffingar',
    vat: 'Meirverdiavgift',
    'state-aid': 'Statsstøtte',
    'staff-transfer': 'Dei tilsette',
    'data-controller': 'Personvern',
    'council-adopts': 'Kommunestyret',
  },
  effects: { excludes: 'utelukka', condition: 'på vilkår' },
  headings: {
    traits: 'Kva lova seier',
    requirements: 'Når modellen er utelukka, eller berre tillaten på vilkår',
    consequences: 'Kva valet fører med seg',
    agreement: 'Avtalen skal minst ha',
    usual: 'Vanleg i slike avtalar (ikkje lovkrav)',
    fit: 'Kor godt modellen passar (vår vurdering, ikkje lova)',
    laws: 'Lover og rettleiarar',
  },
  place: whereIn,
  toBeVerified,
  reference: (law, place, verified) => `${whereIn(law, place)}; ${verified === undefined ? toBeVerified : `lese ${verified}`}`,
  since: (day) => `slik ho er kjend frå ${day}`,
  read: (day) => (day === undefined ? toBeVerified : `lese ${day}`),
  formerly: (titles) => `${titles} (vår slutning)`,
  condition: {
    when: (condition) => `når: ${condition}`,
    and: 'og',
    or: 'eller',
    not: (condition) => `ikkje ${condition}`,
    area: (areas) => `området ${areas}`,
    kind: (kinds) => `gjeld ${kinds}`,
    participants: (least) => `minst ${least} deltakarar`,
    fewer: (than) => `færre enn ${than} deltakarar`,
    hostStated: 'studien peikar ut ein vert',
  },
  labels: { officialName: 'I lova', notCooperation: 'Merk', law: 'Lova', since: 'Finst sidan', formerly: 'I 2001' },
};

function whereIn(law: string, place: string | undefined): string {
  return place === undefined ? law : `${law} ${placeIn(place)}`;
}

function placeIn(place: string): string {
  return place
    .replace(/^chapter /, 'kap.\u00a0')
    .replace(/^article /, 'artikkel\u00a0')
    .replace('§ ', '§\u00a0')
    .replace(/ \((\d)\)$/, (_all, paragraph: string) => ` ${ordinals[Number(paragraph) - 1] ?? paragraph} ledd`);
}

const ordinals = ['første', 'andre', 'tredje', 'fjerde', 'femte'];
