import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'Dette er lagt til grunn uten at studien selv oppgir det, eller det er oppgitt med forbehold:',
  andMore: (count) => `${count} til`,
  none: 'Alle tall bak svaret er oppgitt i studien; ingen standardverdi har hatt betydning.',
  noPriceYear: 'Studien har ikke prisår. Beløp fra ulike år er ikke regnet om.',
  tolerance: ({ tolerance }) => phrase`Et publisert tall stemmer når avviket er høyst ${tolerance} av det oppgitte, der studien ikke har satt en annen grense.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Beløp fra ${String(from)} er regnet om til ${String(to)} med ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Beløp fra ${String(from)} er regnet om til ${String(to)} med ${factor}, etter studiens egen prisindeks.`,
  toBeVerified: ' Serien er ikke kontrollert mot utgiverens egen tabell.',
  estimatedYears: (years) => ` Tallene for ${years} er anslag.`,
  notConverted: ({ names, year, priceYear }) =>
    `Fra ${year}, og ikke regnet om til ${priceYear}, fordi ingen prisindeks dekker begge årene: ${names}.`,
  threePoint: (names) =>
    `Oppgitt som anslag med lav, sannsynlig og høy verdi: ${names}. Summene bruker forventet verdi, simuleringen hele spredningen.`,
  illustrations: (names) => `Illustrasjoner, eksempelets egne verdier: ${names}.`,
  years: (years) => phrase`Kostnader og gevinster er lagt sammen over ${years}. Studien oppgir ikke noe annet.`,
  firstYear: ({ year, from }) =>
    phrase`Det første året er ${year}: ${
      { decision: 'året etter beslutningen', start: 'det første året da studien sier at noe begynner', 'price-year': 'året etter prisåret' }[from]
    }.`,
  noFirstYear: 'Studien oppgir ikke når noe begynner. Årene er derfor bare talt fra det første.',
  discountRate: (rate) => phrase`Renten er ${rate} i året, realt (Finansdepartementet, rundskriv R-109/21, for de første 40 årene).`,
  longHorizon: ' Rundskrivet har lavere rente for årene etter det. Det er ikke fulgt her: renten er den samme i alle årene.',
  benchmark: (name) => `Beregningen av hva forskjellen kan være verdt, bruker ${name}: den første sammenligningen som er billigere.`,
  realisation: (share) => phrase`Andelen av forskjellen som blir realisert, er vår forutsetning for delt administrasjon, ${share} i snitt.`,
  phi: 'Hele administrasjonen er regnet som felles (φ = 1).',
  ramp: (shares) => ['Der studien ikke sier hvor raskt effekten kommer, er den år for år ', ...joinPhrases(shares, ' og '), ' av full effekt.'],
  noise: (share) =>
    phrase`Administrasjonskostnaden i én kommune svinger med et standardavvik på ${share} fra år til år; det er vårt anslag etter KOSTRA-tall for 2015–2025. Flere år gir mindre usikkerhet.`,
  correlation: (value) => phrase`Gevinster etter forskning følger hverandre: korrelasjonen mellom tjenestene er satt til ${value}. Kostnadene er uavhengige.`,
  realisedShare: (share) =>
    phrase`Av en gevinst som noen har anslått, blir ${share} realisert i den forsiktige beregningen: så mye av det som var lovet, fikk to britiske støttetjenestesentre ut. Tap er ikke gjort mindre.`,
  catalogueGain: (services) => `Gevinsten er ikke oppgitt, men hentet fra forskning, som andel av dagens kostnad: ${services}.`,
  simulation: ({ draws, seed }) => phrase`Simuleringen har ${draws} trekninger og frø ${seed}.`,
  optimismBias: ({ names, factor }) =>
    phrase`Ganget med ${factor}, fordi slike prosjekter har kostet mer enn det som først var sagt (HM Treasury 2013, øvre grense): ${names}.`,
  noOptimismBias: (names) => `Oppgitt som ett tall uten prosjekttype, så ingenting er lagt til for vanlig overskridelse: ${names}.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`Kostnaden for alle samlet er oppgitt til ${stated} per innbygger, men kommunenes egne kostnader gir ${used}. Kommunenes egne er brukt.`,
  oneAtATime: 'Studien oppgir ikke hvor mange forprosjekter kommunene kan bære samtidig. Rangeringen regner med ett om gangen.',
  equalWeights: 'Studien oppgir ikke vekter. Alle kriteriene teller likt, og andelene er regnet ut over alle mulige vekter.',
  orderedWeights: 'Studien oppgir bare rekkefølgen på kriteriene. Vektene er snittet av alle vekter med den rekkefølgen.',
  economyScale: ({ scale, weighed }) => [
    ...phrase`Skalaen for økonomi slutter på ${scale} per innbygger i året: det største utslaget blant tjenestene, rundet opp.`,
    ...(weighed ? [' Vektene forutsetter at kommunene fikk se det beløpet da de svarte.'] : []),
  ],
  unknownEffects: 'Der svar eller beregninger mangler, er alt på skalaen regnet som like sannsynlig når andelene beregnes.',
  classLimits: ({ certain, pays, effect, within }) =>
    phrase`Grensene for rådene er vår vurdering. En tjeneste starter nå når den er minst ${certain} sikker på å være blant dem det er kapasitet til, med hver kommunes vekter, og enten lønner seg med minst ${pays} sannsynlighet eller har en virkning på minst ${effect} til en oppgitt kostnad. Til forprosjekt holder det at den er blant dem i minst ${within} av tilfellene.`,
  takenAsCertain: (services) => `Gevinst og kostnad er oppgitt som enkelttall og regnet som sikre: ${services}. Det er derfor ingen sannsynlighet for at det lønner seg, bare et ja eller nei.`,
  groupCost: ({ group }) =>
    `Kostnaden for ${group} er oppgitt samlet. Den er brukt som den er, fordi ikke alle kommunene har oppgitt sin egen.`,
};
