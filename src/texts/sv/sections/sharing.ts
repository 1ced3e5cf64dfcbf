import { phrase } from '../../phrase.ts';
import type { SharingTexts } from '../../sections/sharing-texts.ts';

export const sharing: SharingTexts = {
  heading: 'Vem som tjänar och vem som betalar',
  noKey: (key) =>
    phrase`Studien säger inte hur kostnader och effekter ska fördelas. Lägg till ${key}, så visar rapporten vad varje kommun tjänar och förlorar med varje fördelningsnyckel.`,
  lead: (scale) =>
    `Tabellen visar vad varje kommun tjänar per år i full drift, i ${scale}: vad kommunen betalar för verksamheterna i dag, minus dess del av vad samverkan kommer att kosta. Ett minustal betyder att kommunen betalar mer än i dag. Kolumnerna visar de olika sätten att fördela.`,
  which: {
    advised: 'Beloppen gäller de verksamheter som startar eller förbereds.',
    all: 'Beloppen gäller alla verksamheter med en beräknad effekt, eftersom ingen av dem startar eller förbereds.',
  },
  municipality: 'Kommun',
  keys: { equal: 'I lika delar', population: 'Efter invånarantal', usage: 'Efter användning', budget: 'Efter dagens kostnad' },
  fixedKey: ({ fixed, rest }) => `${fixed} lika, ${rest} efter invånarantal`,
  sum: 'Totalt',
  perInhabitantLead: (currency) => `Detsamma i ${currency} per invånare:`,
  nothingShared: (key) => `${key}: ingen av verksamheterna har de tal som krävs för att fördela så.`,
  losesTogether: 'Sammanlagt väntas kommunerna förlora, så det är en förlust som fördelas.',
  loses: ({ key, names }) => `${key}: ${names} väntas förlora.`,
  nobodyLoses: (key) => `${key}: ingen väntas förlora när allt är på plats.`,
  different: 'Kolumnerna gäller inte samma verksamheter, eftersom vissa fördelningsnycklar kräver tal som studien bara har för några av dem. De kan därför inte jämföras utan vidare.',
  covers: ({ key, services }) => `${key}: ${services}`,
  financesLead: ({ key, scale }) =>
    `Över hela perioden, fördelat ${key.charAt(0).toLowerCase()}${key.slice(1)}, är detta nettonuvärdet för varje kommun, i ${scale}:`,
  losesAtRealisedShare: ({ names }) => `Om uppskattningarna bara infrias i den grad som är vanlig väntas ${names} förlora över perioden.`,
  finances: { npv: 'Nettonuvärde', interval: 'Åtta gånger av tio', realised: 'Om uppskattningarna infrias som de brukar' },
  withoutCost: (names) => `${names}: studien anger inte vad det kostar att få detta till stånd, så det är inte med här.`,
  refused: {
    'no-cost': (names) => `${names}: inte fördelat, eftersom dagens kostnad inte är angiven för alla deltagande kommuner.`,
    'group-cost': (names) => `${names}: inte fördelat, eftersom dagens kostnad bara är angiven för kommunerna tillsammans. En sådan summa fördelas aldrig efter invånarantal.`,
    'no-volume': (names) => `${names}: inte fördelat, eftersom det inte är angivet hur mycket varje kommun använder.`,
  },
};
