import { phrase } from '../../phrase.ts';
import type { MunicipalityTexts } from '../../sections/municipality-texts.ts';
import { municipalityPages } from './municipality-pages.ts';

export const municipalities: MunicipalityTexts = {
  none: ({ cost }) =>
    phrase`Studien oppgir ikkje kva kvar kommune bruker på administrasjon. Legg til ${cost} for kvar av dei, så viser rapporten kva kvar kommune bruker og kven som ligg over ei samanlikning.`,
  notSpread: ' Talet for alle samla blir ikkje fordelt på kommunane.',
  table: {
    name: 'Kommune',
    inhabitants: 'Innbyggjarar',
    cost: 'Administrasjon per innbyggjar',
    above: (benchmark, currency) => `Over ${benchmark}, mill. ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} i året`,
  },
  group: 'Til saman',
  sum: 'Den nedste rada legg saman det kvar kommune åleine bruker over samanlikninga. Ein kommune som ligg under, tel som null; summen kan derfor vere større enn forskjellen for alle samla, og han blir ikkje brukt vidare.',
  notStated: 'ikkje oppgitt',
  someMissing: ({ names, cost }) => phrase`Kostnaden manglar for ${names}. Legg til ${cost} der.`,
  pages: municipalityPages,
};
