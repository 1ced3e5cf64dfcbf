import type { ModelTexts } from '../model-texts.ts';

const toBeVerified = 'måste kontrolleras';

export const models: ModelTexts = {
  jurisdictions: { norway: 'Norge', sweden: 'Sverige' },
  traits: {
    legalPerson: 'Juridisk person',
    individualDecisions: 'Beslut i enskilda ärenden',
    liability: 'Ansvar',
    control: 'Styrning',
    exit: 'Utträde',
  },
  topics: {
    decides: 'Vem som bestämmer',
    employer: 'Arbetsgivare',
    liability: 'Ansvar',
    exit: 'Utträde',
    appeals: 'Överklagande',
    procurement: 'Upphandling',
    vat: 'Mervärdesskatt',
    'state-aid': 'Statligt stöd',
    'staff-transfer': 'De anställda',
    'data-controller': 'Personuppgifter',
    'council-adopts': 'Kommunfullmäktige',
  },
  effects: { excludes: 'tillåts inte', condition: 'på vissa villkor' },
  headings: {
    traits: 'Vad lagen säger',
    requirements: 'När formen inte tillåts, eller tillåts bara på vissa villkor',
    consequences: 'Vad valet innebär',
    agreement: 'Avtalet ska minst innehålla',
    usual: 'Vanligt i sådana avtal (inte lagkrav)',
    fit: 'Hur väl formen passar (vår bedömning, inte lagen)',
    laws: 'Lagar och vägledningar',
  },
  place: whereIn,
  toBeVerified,
  reference: (law, place, verified) => `${whereIn(law, place)}; ${verified === undefined ? toBeVerified : `läst ${verified}`}`,
  since: (day) => `så som vi känner den från ${day}`,
  read: (day) => (day === undefined ? toBeVerified : `läst ${day}`),
  formerly: (titles) => `${titles} (vår slutsats)`,
  condition: {
    when: (condition) => `när: ${condition}`,
    and: 'och',
    or: 'eller',
    not: (condition) => `inte ${condition}`,
    area: (areas) => `området ${areas}`,
    kind: (kinds) => `gäller ${kinds}`,
    participants: (least) => `minst ${least} deltagande kommuner`,
    fewer: (than) => `färre än ${than} deltagande kommuner`,
    hostStated: 'studien pekar ut en värdkommun',
  },
  labels: { officialName: 'I lagen', notCooperation: 'Observera', law: 'Lagen', since: 'Finns sedan', formerly: 'År 2001' },
};

/** Swedish acts and articles are cited with the place first, Norwegian acts as Norway cites them. */
function whereIn(law: string, place: string | undefined): string {
  if (place === undefined) return law;
  if (place.startsWith('article ')) return `${place.replace('article ', 'artikel\u00a0')} i ${law}`;
  return /lagen\b/.test(law) ? `${placeInSwedishAct(place)} ${law}` : `${law} ${placeIn(place)}`;
}

function placeInSwedishAct(place: string): string {
  return place
    .replace(/^chapter (\d+)$/, '$1\u00a0kap.')
    .replace(/^§ (.+)$/, '$1\u00a0§')
    .replace(/^(\d+):(\d+)$/, '$1\u00a0kap. $2\u00a0§')
    .replace(/^(\d+):(\d+–\d+)$/, '$1\u00a0kap. $2\u00a0§§');
}

function placeIn(place: string): string {
  return place
    .replace(/^chapter /, 'kap.\u00a0')
    .replace('§ ', '§\u00a0')
    .replace(/ \((\d)\)$/, (_all, paragraph: string) => ` ${ordinals[Number(paragraph) - 1] ?? paragraph} stycket`);
}

const ordinals = ['första', 'andra', 'tredje', 'fjärde', 'femte'];
