import { phrase } from '../../phrase.ts';
import type { MunicipalityTexts } from '../../sections/municipality-texts.ts';
import { municipalityPages } from './municipality-pages.ts';

export const municipalities: MunicipalityTexts = {
  none: ({ cost }) =>
    phrase`Studien anger inte vad varje kommun lägger på administration. Lägg till ${cost} för var och en av dem, så visar rapporten kostnaden i varje kommun och vilka som ligger över en jämförelse.`,
  notSpread: ' Talet för alla tillsammans fördelas inte på kommunerna.',
  table: {
    name: 'Kommun',
    inhabitants: 'Invånare',
    cost: 'Administration per invånare',
    above: (benchmark, currency) => `Över ${benchmark}, miljoner ${currency === 'NOK' ? 'norska kronor' : 'kronor'} per år`,
  },
  group: 'Tillsammans',
  sum: 'Den nedersta raden summerar vad varje kommun för sig lägger på administration utöver jämförelsen. En kommun som ligger under räknas som noll; summan kan därför vara större än skillnaden för alla tillsammans, och den används inte vidare.',
  notStated: 'anges inte',
  someMissing: ({ names, cost }) => phrase`Kostnaden saknas för ${names}. Lägg till ${cost} där.`,
  pages: municipalityPages,
};
