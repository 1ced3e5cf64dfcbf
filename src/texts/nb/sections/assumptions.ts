import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'Dette er lagt til grunn uten at studien selv oppgir det, eller det er oppgitt med forbehold:',
  none: 'Alle tall bak svaret er oppgitt i studien; ingen standardverdi har hatt betydning.',
  noPriceYear: 'Studien har ikke prisår. Beløp fra ulike år er ikke regnet om.',
  tolerance: ({ tolerance }) => phrase`Et publisert tall stemmer når avviket er høyst ${tolerance} av det oppgitte, der studien ikke har satt en annen grense.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Beløp fra ${String(from)} er regnet om til ${String(to)} med ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Beløp fra ${String(from)} er regnet om til ${String(to)} med ${factor}, etter studiens egen prisindeks.`,
  toBeVerified: ' Serien er ikke kontrollert mot utgiverens egen tabell.',
  estimatedYears: (years) => ` Tallene for ${years} er anslag.`,
  notConverted: ({ name, year, priceYear }) =>
    `${name}: beløpet er fra ${year} og er ikke regnet om til ${priceYear}, fordi ingen prisindeks dekker begge årene.`,
  threePoint: ({ name }) => `${name}: oppgitt som et anslag med lav, sannsynlig og høy verdi; forventningsverdien er brukt.`,
  illustration: ({ name }) => `${name}: illustrasjon, eksempelets egen verdi.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`Kostnaden for alle samlet er oppgitt til ${stated} per innbygger, men kommunenes egne kostnader gir ${used}. Kommunenes egne er brukt.`,
  groupCost: ({ group }) =>
    `Kostnaden for ${group} er oppgitt samlet. Den er brukt som den er, fordi ikke alle kommunene har oppgitt sin egen.`,
};
