import { phrase } from '../../phrase.ts';
import type { MunicipalityTexts } from '../../sections/municipality-texts.ts';
import { municipalityPages } from './municipality-pages.ts';

export const municipalities: MunicipalityTexts = {
  none: ({ cost }) =>
    phrase`Studien oppgir ikke hva hver kommune bruker på administrasjon. Legg til ${cost} for hver av dem, så viser rapporten hva hver kommune bruker, og hvem som ligger over en sammenligning.`,
  notSpread: ' Tallet for alle samlet blir ikke fordelt på kommunene.',
  table: {
    name: 'Kommune',
    inhabitants: 'Innbyggere',
    cost: 'Administrasjon per innbygger',
    above: (benchmark, currency) => `Over ${benchmark}, mill. ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} i året`,
  },
  group: 'Samlet',
  sum: 'Nederste rad legger sammen det hver kommune alene bruker over sammenligningen. En kommune som ligger under, teller som null; summen kan derfor være større enn forskjellen for alle samlet, og den brukes ikke videre.',
  notStated: 'ikke oppgitt',
  someMissing: ({ names, cost }) => phrase`Kostnaden mangler for ${names}. Legg til ${cost} der.`,
  pages: municipalityPages,
};
