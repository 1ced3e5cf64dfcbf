import type { ModelTexts } from '../model-texts.ts';

const toBeVerified = 'må kontrolleres';

export const models: ModelTexts = {
  jurisdictions: { norway: 'Norge', sweden: 'Sverige' },
  traits: {
    legalPerson: 'Rettssubjekt',
    individualDecisions: 'Enkeltvedtak',
    liability: 'Ansvar',
    control: 'Styring',
    exit: 'Uttreden',
  },
  topics: {
    decides: 'Hvem bestemmer',
    employer: 'Arbeidsgiver',
    liability: 'Ansvar',
    exit: 'Uttreden',
    appeals: 'Klage',
    procurement: 'Anskaffelser',
    vat: 'Merverdiavgift',
    'state-aid': 'Statsstøtte',
    'staff-transfer': 'De ansatte',
    'data-controller': 'Personvern',
    'council-adopts': 'Kommunestyret',
  },
  effects: { excludes: 'utelukket', condition: 'på vilkår' },
  headings: {
    traits: 'Hva loven sier',
    requirements: 'Når den er utelukket, eller bare tillatt på vilkår',
    consequences: 'Hva valget fører med seg',
    agreement: 'Avtalen skal minst ha',
    usual: 'Vanlig i slike avtaler (ikke lovkrav)',
    fit: 'Hvor godt den passer (vår vurdering, ikke loven)',
    laws: 'Lover og veiledere',
  },
  place: whereIn,
  toBeVerified,
  reference: (law, place, verified) => `${whereIn(law, place)}; ${verified === undefined ? toBeVerified : `lest ${verified}`}`,
  since: (day) => `slik den er kjent fra ${day}`,
  read: (day) => (day === undefined ? toBeVerified : `lest ${day}`),
  formerly: (titles) => `${titles} (vår slutning)`,
  condition: {
    when: (condition) => `når: ${condition}`,
    and: 'og',
    or: 'eller',
    not: (condition) => `ikke ${condition}`,
    area: (areas) => `området ${areas}`,
    kind: (kinds) => `gjelder ${kinds}`,
    participants: (least) => `minst ${least} deltakere`,
    fewer: (than) => `færre enn ${than} deltakere`,
    hostStated: 'studien peker ut en vert',
  },
  labels: { officialName: 'I loven', notCooperation: 'Merk', law: 'Loven', since: 'Finnes siden', formerly: 'I 2001' },
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
