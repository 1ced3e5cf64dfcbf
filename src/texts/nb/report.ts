import type { Phrase } from '../phrase.ts';
import { capital, phrase } from '../phrase.ts';
import type { ReportTexts } from '../report-texts.ts';

const months = [
  'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
];

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`;
}

function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}

export const nbReport: ReportTexts = {
  locale: 'nb-NO',
  list,
  genitive,
  theMunicipalities: { name: 'kommunene', genitive: 'kommunenes', plural: true },
  date: (isoDate) => {
    const [year, month, day] = isoDate.split('-').map(Number);
    return `${day}. ${months[(month ?? 1) - 1]} ${year}`;
  },
  units: {
    money: (currency, amount) => `${amount} ${currency === 'NOK' ? 'kroner' : 'svenske kroner'}`,
    millions: (currency, amount) => `${amount} millioner ${currency === 'NOK' ? 'kroner' : 'svenske kroner'}`,
    percent: (amount) => `${amount}\u00a0%`,
    inhabitants: (amount) => `${amount} innbyggere`,
    perYear: (amount) => `${amount} i året`,
    positions: (amount) => `${amount} årsverk`,
    moneyPerInhabitant: (currency) => (currency === 'NOK' ? 'kroner per innbygger' : 'svenske kroner per innbygger'),
  },
  headings: {
    answer: 'Svaret',
    gap: (benchmark) => `Kostnadsforskjellen til ${benchmark}`,
    municipalities: 'Kommune for kommune',
    goals: 'Målene med studien',
    assumptions: 'Forutsetninger',
    claims: 'Publiserte tall, kontrollert',
    method: 'Metode',
    sources: 'Kilder',
  },
  front: {
    members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
    priceYear: (year, currency) => `Beløpene er i ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} med ${year} som prisår.`,
    noPriceYear: (key) => phrase`Studien oppgir ikke prisår (${key}): beløpene står slik de er oppgitt.`,
    decisionDate: (date) => `Til beslutning ${date}.`,
  },
  answer: {
    more: ({ group, benchmark, gap, own, other }) =>
      phrase`${capital(group.name)} bruker ${gap} mer per innbygger i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
    less: ({ group, benchmark, gap, own, other }) =>
      phrase`${capital(group.name)} bruker ${gap} mindre per innbygger i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
    equal: ({ group, benchmark, own }) =>
      phrase`${capital(group.name)} og ${benchmark.name} bruker like mye på administrasjon: ${own} per innbygger i året.`,
    bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
      phrase` Det er ${ofOwn} av ${group.genitive} egen kostnad og ${ofBenchmark} av ${benchmark.genitive}.`,
    total: ({ inhabitants, total }) => phrase` For ${inhabitants} er forskjellen til sammen ${total}.`,
    comparable: ({ total }) =>
      phrase` Når tallene er gjort sammenlignbare med justeringene som studien oppgir, er forskjellen ${total}.`,
    ceiling: 'Forskjellen er et tak, ikke en gevinst.',
    ceilingWhy: ({ group, benchmark }) =>
      ` Så mye mindre ville administrasjonen koste om ${group.name} brukte like mye per innbygger som ${benchmark.name}. Tallet sier ikke hvorfor kostnadene er ulike, og ikke hvor stor del av forskjellen et samarbeid kan hente ut.`,
    nothingAbove: ({ group, benchmark }) =>
      `Mot ${benchmark.name} er det ingen merkostnad å hente inn for ${group.name} samlet.`,
    illustration: 'Minst ett av tallene bak svaret er en illustrasjon og må byttes ut før noen bygger på det.',
    noBenchmark: ({ benchmarks, cost }) =>
      phrase`Studien sammenligner ikke kostnadene med noen. Legg til en sammenligningskommune under ${benchmarks}, med ${cost}, så beregner rapporten kostnadsforskjellen.`,
    noGroupCost: ({ cost, group }) =>
      phrase`Kostnadsforskjellen kan ikke beregnes: studien oppgir ikke hva kommunene bruker på administrasjon. Legg til ${cost} for hver kommune, eller for alle samlet under ${group}.`,
    noBenchmarkCost: ({ benchmark, cost }) =>
      phrase`Kostnadsforskjellen til ${benchmark} kan ikke beregnes: legg til ${cost}.`,
    table: {
      perInhabitant: 'Administrasjon per innbygger i året',
      own: ({ name }) => `Kostnad, ${name}`,
      other: (benchmark) => `Kostnad, ${benchmark?.name ?? 'sammenligningen'}`,
      gap: 'Forskjell per innbygger',
      ofOwn: (group) => `– som andel av ${group.genitive} kostnad`,
      ofBenchmark: (benchmark) => `– som andel av ${benchmark?.genitive ?? 'sammenligningens'} kostnad`,
      total: 'Forskjell i alt',
    },
  },
  gap: {
    table: { what: 'Størrelse', value: 'Verdi', how: 'Slik er den funnet' },
    rows: {
      cost: (name) => `Administrasjon per innbygger, ${name}`,
      inhabitants: (name) => `Innbyggere, ${name}`,
      perInhabitant: 'Forskjell per innbygger',
      ofOwn: (group) => `Forskjellen som andel av ${group.genitive} kostnad`,
      ofBenchmark: (benchmark) => `Forskjellen som andel av ${benchmark.genitive} kostnad`,
      total: 'Forskjellen i alt, per år',
    },
    stated: 'oppgitt i studien',
    statedFor: (year) => `oppgitt for ${year}`,
    illustration: 'illustrasjon',
    weightedMean: 'kommunenes snitt, vektet med innbyggere',
    meanOfYears: (years) => `snittet av ${years}`,
    converted: ({ stated, factor, from, to }) => phrase`${stated} i ${String(from)}, omregnet til ${String(to)} med ${factor}`,
    statistic: {
      median: (names) => `medianen av ${names}`,
      'lower-quartile': (names) => `nedre kvartil av ${names}`,
      minimum: (names) => `den laveste av ${names}`,
    },
    noAdjustments: (key) =>
      phrase`Tallene er ikke justert for prisnivå, behov eller ulik regnskapsføring. Kjenner dere slike forskjeller, kan de oppgis under ${key}.`,
    adjusted: 'Fra den rå forskjellen til den sammenlignbare, steg for steg:',
    steps: {
      step: 'Steg',
      stated: 'Oppgitt',
      gapAfter: 'Forskjell etter steget',
      raw: 'Rå forskjell',
      price: 'Prisnivå',
      need: 'Behov for administrasjon',
      boundary: 'Ført på andre områder hos sammenligningen',
      influenceable: 'Andel som kommunene kan påvirke',
      totalAfter: ({ perInhabitant, inhabitants, total }) =>
        phrase`Den sammenlignbare forskjellen er ${perInhabitant} per innbygger; for ${inhabitants} blir det ${total}.`,
    },
    cautionsLead: 'Sammenligningen må leses med forbehold:',
    cautions: {
      bestPeer:
        'Den er gjort mot den beste av flere. Den beste ett år er sjelden like god året etter, så en del av forskjellen er tilfeldig.',
      oneYearOnly: ({ group, benchmark }) =>
        `Kostnaden er kjent for bare ett år, for ${group}, ${benchmark} eller begge. Administrasjonskostnaden i én kommune svinger fra år til år; flere år ville gitt et sikrere tall.`,
      grossCost:
        'Den bygger på brutto kostnader. Betaling mellom kommuner telles da to ganger; netto kostnader er et riktigere grunnlag.',
      largeGroup: ({ inhabitants, limit }) =>
        phrase`Kommunene har til sammen ${inhabitants}. Forskningen finner ikke stordriftsfordeler i administrasjon over om lag ${limit}.`,
    },
  },
  municipalities: {
    none: ({ cost }) =>
      phrase`Studien oppgir ikke hva hver kommune bruker på administrasjon. Legg til ${cost} for hver av dem, så viser rapporten hvem som ligger over sammenligningen, og med hvor mye. Tallet for gruppen blir ikke fordelt på kommunene.`,
    table: {
      name: 'Kommune',
      inhabitants: 'Innbyggere',
      cost: 'Administrasjon per innbygger',
      above: (benchmark, currency) => `Over ${benchmark}, mill. ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} i året`,
    },
    group: 'Samlet',
    sum: ({ benchmark }) =>
      `Kolonnen summerer det hver kommune alene bruker over ${benchmark}. En kommune som ligger under, teller som null; summen kan derfor være større enn forskjellen for alle samlet, og den brukes ikke videre.`,
    notStated: 'ikke oppgitt',
    someMissing: ({ names, cost }) => phrase`Kostnaden mangler for ${names}. Legg til ${cost} der.`,
  },
  goals: { longTerm: 'På lang sikt', study: 'For studien' },
  claims: {
    table: { claim: 'Påstand', claimed: 'Oppgitt', computed: 'Beregnet', difference: 'Avvik, av det oppgitte', verdict: 'Vurdering' },
    met: 'stemmer',
    missed: 'stemmer ikke',
    unanswered: 'kan ikke kontrolleres',
    reconciling: ({ text, ways }) => {
      const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
        index === 0 ? way : [index === ways.length - 1 ? ', eller ' : ', ', ...way],
      );
      return [`«${text}» ville stemt `, ...joined, '.'];
    },
    missing: ({ text, figure }) => phrase`«${text}» kan ikke kontrolleres: studien mangler det som trengs for å beregne ${figure}.`,
    eachAlone: 'Hver størrelse er regnet ut alene, med de andre uendret.',
    ways: {
      population: ({ name, value, instead }) => phrase`med ${value} i ${name} i stedet for ${instead}`,
      cost: ({ name, value, instead }) => phrase`med en administrasjonskostnad på ${value} per innbygger i ${name} i stedet for ${instead}`,
      gapPerInhabitant: ({ value, instead }) => phrase`med en forskjell på ${value} per innbygger i stedet for ${instead}`,
      other: ({ name, value, instead }) => phrase`med ${name} på ${value} i stedet for ${instead}`,
    },
    operands: {
      population: (name) => `innbyggertallet i ${name}`,
      cost: (name) => `administrasjonskostnaden i ${name}`,
      gapPerInhabitant: 'forskjellen per innbygger',
      above: (name) => `merkostnaden i ${name}`,
      other: 'størrelsen',
    },
  },
  assumptions: {
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
    groupCost: ({ group }) =>
      `Kostnaden for ${group} er oppgitt samlet. Den er brukt som den er, fordi ikke alle kommunene har oppgitt sin egen.`,
  },
  sources: {
    unused: 'Oppgitt, men ikke brukt for noe tall i rapporten:',
    none: ({ sources, source }) =>
      phrase`Studien oppgir ingen kilder. Legg dem til under ${sources}, og vis til dem med ${source} ved hvert tall.`,
  },
  method: {
    gap: 'Kostnadsforskjellen er kommunenes administrasjonskostnad per innbygger (c) minus sammenligningens (b). I alt er den N (c − b), der N er innbyggerne i alle kommunene.',
    formulas: 'Andelene er (c − b)/c og (c − b)/b. De har ulik base og er derfor ulike; en prosent uten base sier ikke hvilken som er ment.',
    group: 'Har alle kommunene oppgitt sin kostnad, er c snittet av dem, vektet med innbyggere. Ellers er c det tallet som er oppgitt for alle samlet.',
    comparable: 'Sammenlignbar blir forskjellen når sammenligningens kostnad ganges med prisnivået, deles på behovsindeksen og får lagt til det som er ført andre steder; så ganges forskjellen med andelen som kan påvirkes. Bare steg som studien oppgir, er tatt med.',
    claims: 'En påstand stemmer når |beregnet − oppgitt| er høyst toleransen ganger |oppgitt|. Ellers løses formelen for én størrelse om gangen.',
    statistic: 'Kvartiler er lineært interpolert mellom ordnede verdier (Hyndman og Fan 1996, type 7).',
    gapIsNoGain: 'En forskjell i kostnad er ikke målt virkning av samarbeid. Den viser hvor mye som høyst kan være å hente om alt annet er likt.',
  },
};
