import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'Dette er lagt til grunn utan at studien sjølv oppgir det, eller det er oppgitt med atterhald:',
  andMore: (count) => `${count} til`,
  none: 'Alle tal bak svaret er oppgitte i studien; ingen standardverdi har hatt noko å seie.',
  noPriceYear: 'Studien har ikkje prisår. Beløp frå ulike år er ikkje rekna om.',
  tolerance: ({ tolerance }) => phrase`Eit publisert tal stemmer når avviket er høgst ${tolerance} av det oppgitte, der studien ikkje har sett ei anna grense.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Beløp frå ${String(from)} er rekna om til ${String(to)} med ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Beløp frå ${String(from)} er rekna om til ${String(to)} med ${factor}, etter studien sin eigen prisindeks.`,
  toBeVerified: ' Serien er ikkje kontrollert mot utgivaren sin eigen tabell.',
  estimatedYears: (years) => ` Tala for ${years} er anslag.`,
  notConverted: ({ names, year, priceYear }) =>
    `Frå ${year}, og ikkje rekna om til ${priceYear}, fordi ingen prisindeks dekkjer begge åra: ${names}.`,
  threePoint: (names) =>
    `Oppgitt som anslag med låg, sannsynleg og høg verdi: ${names}. Summane bruker forventa verdi, simuleringa heile spreiinga.`,
  illustrations: (names) => `Illustrasjonar, eksempelet sine eigne verdiar: ${names}.`,
  years: (years) => phrase`Kostnader og gevinstar er lagde saman over ${years}. Studien oppgir ikkje noko anna.`,
  firstYear: ({ year, from }) =>
    phrase`Det første året er ${year}: ${
      { decision: 'året etter avgjerda', start: 'det første året då studien seier at noko byrjar', 'price-year': 'året etter prisåret' }[from]
    }.`,
  noFirstYear: 'Studien oppgir ikkje når noko byrjar. Åra er derfor berre talde frå det første.',
  discountRate: (rate) => phrase`Renta er ${rate} i året, realt (Finansdepartementet, rundskriv R-109/21, for dei første 40 åra).`,
  longHorizon: ' Rundskrivet har lågare rente for åra etter det. Det er ikkje følgt her: renta er den same i alle åra.',
  benchmark: (name) => `Utrekninga av kva forskjellen kan vere verd, bruker ${name}: den første samanlikninga som er billegare.`,
  realisation: (share) => phrase`Kor stor del av forskjellen som blir realisert, er vår føresetnad for delt administrasjon, ${share} i snitt.`,
  phi: 'Heile administrasjonen er rekna som felles (φ = 1).',
  ramp: (shares) => ['Der studien ikkje seier kor raskt effekten kjem, er han år for år ', ...joinPhrases(shares, ' og '), ' av full effekt.'],
  noise: (share) =>
    phrase`Administrasjonskostnaden i éin kommune svingar med eit standardavvik på ${share} frå år til år; det er vårt anslag etter KOSTRA-tal for 2015–2025. Fleire år gir mindre uvisse.`,
  correlation: (value) => phrase`Gevinstar etter forsking følgjer kvarandre: korrelasjonen mellom tenestene er sett til ${value}. Kostnadene er uavhengige.`,
  realisedShare: (share) =>
    phrase`Av ein gevinst som nokon har anslått, blir ${share} realisert i den forsiktige utrekninga: så mykje av det som var lova, fekk to britiske støttetenestesenter ut. Tap er ikkje gjort mindre.`,
  catalogueGain: (services) => `Gevinsten er ikkje oppgitt, men henta frå forsking, som del av kostnaden i dag: ${services}.`,
  simulation: ({ draws, seed }) => phrase`Simuleringa har ${draws} trekningar og frø ${seed}.`,
  optimismBias: ({ names, factor }) =>
    phrase`Gonga med ${factor}, fordi slike prosjekt har kosta meir enn det som først var sagt (HM Treasury 2013, øvre grense): ${names}.`,
  noOptimismBias: (names) => `Oppgitt som eitt tal utan prosjekttype, så ingenting er lagt til for vanleg overskriding: ${names}.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`Kostnaden for alle samla er oppgitt til ${stated} per innbyggjar, men kostnadene kommunane sjølve har oppgitt, gir ${used}. Det er dei som er brukte.`,
  oneAtATime: 'Studien oppgir ikkje kor mange forprosjekt kommunane kan bere samtidig. Rangeringa reknar med eitt om gongen.',
  equalWeights: 'Studien oppgir ikkje vekter. Alle kriteria tel likt, og delane er rekna ut over alle moglege vekter.',
  orderedWeights: 'Studien oppgir berre rekkjefølgja på kriteria. Vektene er snittet av alle vekter med den rekkjefølgja.',
  economyScale: ({ scale, weighed }) => [
    ...phrase`Skalaen for økonomi sluttar på ${scale} per innbyggjar i året: det største utslaget blant tenestene, runda opp.`,
    ...(weighed ? [' Vektene føreset at kommunane fekk sjå det beløpet då dei svarte.'] : []),
  ],
  unknownEffects: 'Der svar eller utrekningar manglar, er alt på skalaen rekna som like sannsynleg når delane blir rekna ut.',
  classLimits: ({ certain, pays, effect, within }) =>
    phrase`Grensene for råda er vår vurdering. Ei teneste startar no når ho er minst ${certain} sikker på å vere blant dei det er kapasitet til, med vektene til kvar kommune, og anten løner seg med minst ${pays} sannsyn eller har ein verknad på minst ${effect} til ein oppgitt kostnad. Til forprosjekt held det at ho er blant dei i minst ${within} av tilfella.`,
  takenAsCertain: (services) => `Gevinst og kostnad er oppgitte som enkelttal og rekna som sikre: ${services}. Det er derfor ikkje noko sannsyn for at det løner seg, berre eit ja eller nei.`,
  groupCost: ({ group }) =>
    `Kostnaden for ${group} er oppgitt samla. Han er brukt som han er, fordi ikkje alle kommunane har oppgitt sin eigen.`,
};
