import type { StudyArguments } from '../../../diagnostics/study-codes.ts';

type Messages = { readonly [C in keyof StudyArguments]: (args: StudyArguments[C]) => string };

/** Det en studie med riktig form tar feil av, på bokmål. */
export const studyMessages: Messages = {
  'study/unknown-reference': ({ id, section, nearest, known }) =>
    `«${id}» finnes ikke under ${section}.${instead(nearest, known, section)}`,
  'study/split-text': ({ parts }) =>
    `Inne i klammer skiller komma én tekst fra den neste, så dette leses som ${parts.length} tekster: sett den i anførselstegn, "${parts.join(', ')}".`,
  'study/unknown-figure': ({ id, nearest }) =>
    `Studien har ikke noe tall som heter «${id}».${nearest === undefined ? '' : ` Mente du ${nearest}?`}`,
  'study/estimate-order': ({ low, likely, high }) =>
    `Et trepunktsanslag må ha low ≤ likely ≤ high, men her står det ${low}, ${likely}, ${high}.`,
  'study/impossible-population': ({ value }) => `${value} kan ikke være et innbyggertall: det må være et helt tall fra 1 til 2 000 000.`,
  'study/impossible-amount': ({ value }) => `${value} er umulig her: en kostnad eller et antall kan ikke være negativt, og en kostnad per innbygger ikke null.`,
  'study/unlikely-cost': ({ value }) =>
    `${value} er en lite sannsynlig administrasjonskostnad per innbygger. Den oppgis i hele kroner per innbygger, ikke i tusen og ikke i alt.`,
  'study/impossible-share': ({ value, minimum, maximum, percent }) =>
    `${value} er umulig her: andelen må ligge fra ${minimum} til ${maximum}.${percent === undefined ? '' : ` Mente du ${percent}?`}`,
  'study/gross-cost': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» bruker brutto kostnader, som teller betaling mellom kommuner to ganger. Bruk netto kostnader om du kan.`,
  'study/gross-cost-shared': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» bruker brutto kostnader, men kommunene deler allerede administrasjon: brutto teller betalingen mellom dem to ganger. Bruk netto kostnader.`,
  'study/basis-differs': ({ benchmark, own, other }) =>
    `Sammenligningen «${benchmark}» er oppgitt ${basis(other)}, men kommunene ${basis(own)}: bare like størrelser kan sammenlignes.`,
  'study/cost-stated-twice': ({ key }) => `Kostnaden er oppgitt her og som ${key}: behold én av dem, så det er klart hvilken som gjelder.`,
  'study/group-cost-differs': ({ stated, computed }) =>
    `Kostnaden for alle samlet er oppgitt til ${rounded(stated)}, men kommunenes egne kostnader gir ${rounded(computed)} per innbygger. Kommunenes egne er brukt.`,
  'study/price-year-unknown': ({ year, priceYear }) =>
    `Beløpet er fra ${year} og prisåret er ${priceYear}, og ingen prisindeks dekker begge: det er brukt uendret. Oppgi prisnivåene under priceIndex.`,
  'study/price-years-differ': ({ years }) =>
    `Kostnadene er fra ulike år (${years.join(', ')}), og studien har ikke priceYear: de er sammenlignet uendret.`,
  'study/best-peer': ({ benchmark }) =>
    `Sammenligningen «${benchmark}» er den beste av flere. Den beste ett år er sjelden like god året etter: bruk heller medianen eller nedre kvartil.`,
  'study/one-year-only': ({ benchmark }) =>
    `Sammenligningen med «${benchmark}» bygger på ett år. Oppgi kostnader for flere år om du har dem: administrasjonskostnaden svinger fra år til år.`,
  'study/large-group': ({ inhabitants, limit }) =>
    `Kommunene har til sammen ${inhabitants} innbyggere. Over om lag ${limit} finner forskningen ikke stordriftsfordeler i administrasjon.`,
  'study/figure-missing': ({ id }) =>
    `Studien gir ikke tallet ${id}, så påstanden kan ikke kontrolleres: noe det skal beregnes av, mangler.`,
  'study/language-not-available': ({ language, used }) =>
    `Rapporten har ikke tekster på «${language}» ennå: den er skrevet på «${used}». Velg språk selv med --language.`,
  'study/not-used-yet': ({ key }) => `«${key}» er kontrollert, men denne versjonen av collab bruker det ikke i rapporten ennå.`,
};

function instead(nearest: string | undefined, known: readonly string[], section: string): string {
  if (nearest !== undefined) return ` Mente du «${nearest}»?`;
  if (known.length === 0) return ` Legg det til under ${section}.`;
  return known.length <= 8 ? ` Der finnes: ${known.join(', ')}.` : '';
}

function basis(word: string): string {
  return word === 'net' ? 'netto' : 'brutto';
}

function rounded(value: number): string {
  return String(Math.round(value));
}
