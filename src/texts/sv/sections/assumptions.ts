import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'Detta ligger till grund för beräkningarna utan att studien själv anger det, eller anges i studien med förbehåll:',
  andMore: (count) => `${count} till`,
  none: 'Alla tal bakom svaret är angivna i studien; inget standardvärde har haft betydelse.',
  noPriceYear: 'Studien saknar prisår. Belopp från olika år är inte omräknade.',
  tolerance: ({ tolerance }) => phrase`Ett publicerat tal stämmer när avvikelsen är högst ${tolerance} av det angivna, om studien inte har satt en annan gräns.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Belopp från ${String(from)} är omräknade till ${String(to)} med faktorn ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Belopp från ${String(from)} är omräknade till ${String(to)} med faktorn ${factor}, enligt studiens eget prisindex.`,
  toBeVerified: ' Serien är inte kontrollerad mot utgivarens egen tabell.',
  estimatedYears: (years) => ` Talen för ${years} är uppskattningar.`,
  notConverted: ({ names, year, priceYear }) =>
    `Från ${year}, och inte omräknat till ${priceYear} eftersom inget prisindex täcker båda åren: ${names}.`,
  threePoint: (names) =>
    `Angivet som en uppskattning med lågt, sannolikt och högt värde: ${names}. Summorna använder det förväntade värdet, simuleringen hela spridningen.`,
  illustrations: (names) => `Illustrationer, exemplets egna värden: ${names}.`,
  years: (years) => phrase`Kostnader och effekter är summerade över ${years}. Studien anger inget annat.`,
  firstYear: ({ year, from }) =>
    phrase`Det första året är ${year}: ${
      { decision: 'året efter beslutet', start: 'det första år då studien säger att något börjar', 'price-year': 'året efter prisåret' }[from]
    }.`,
  noFirstYear: 'Studien anger inte när något börjar. Åren är därför bara räknade från det första.',
  discountRate: (rate) => phrase`Kalkylräntan är ${rate} per år i reala termer (norska finansdepartementet, cirkulär R-109/21, för de första 40 åren).`,
  longHorizon: ' Cirkuläret har lägre ränta för åren därefter. Det följs inte här: räntan är densamma alla år.',
  benchmark: (name) => `Beräkningen av vad skillnaden kan vara värd använder ${name}: den första jämförelsen som är billigare.`,
  realisation: (share) => phrase`Andelen av skillnaden som realiseras är vårt antagande för delad administration, ${share} i genomsnitt.`,
  phi: 'Hela administrationen räknas som gemensam (φ = 1).',
  ramp: (shares) => ['Där studien inte säger hur snabbt effekten kommer är den år för år ', ...joinPhrases(shares, ' och '), ' av full effekt.'],
  noise: (share) =>
    phrase`Administrationskostnaden i en enskild kommun varierar med en standardavvikelse på ${share} från år till år; det är vår uppskattning utifrån norsk kommunstatistik (KOSTRA) för 2015–2025. Fler år ger mindre osäkerhet.`,
  correlation: (value) => phrase`Effekter enligt forskningen följer varandra: korrelationen mellan verksamheterna är satt till ${value}. Kostnaderna är oberoende.`,
  realisedShare: (share) =>
    phrase`Av en effekt som någon har uppskattat realiseras ${share} i den försiktiga beräkningen: så stor del av det utlovade hämtade två brittiska servicecenter hem. Förluster är inte nedräknade.`,
  catalogueGain: (services) => `Effekten är inte angiven utan hämtad från forskning, som andel av dagens kostnad: ${services}.`,
  simulation: ({ draws, seed }) => phrase`Simuleringen har ${draws} dragningar och startvärdet ${seed}.`,
  optimismBias: ({ names, factor }) =>
    phrase`Multiplicerat med ${factor}, eftersom sådana projekt har kostat mer än vad som först sades (HM Treasury 2013, övre gräns): ${names}.`,
  noOptimismBias: (names) => `Angivet som ett enda tal utan projekttyp, så inget tillägg har gjorts för vanliga fördyringar: ${names}.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`Kostnaden för alla tillsammans är angiven till ${stated} per invånare, men kommunernas egna kostnader ger ${used}. Kommunernas egna används.`,
  oneAtATime: 'Studien anger inte hur många förprojekt kommunerna klarar samtidigt. Rangordningen räknar med ett i taget.',
  equalWeights: 'Studien anger inga vikter. Alla kriterier räknas lika, och andelarna är av alla möjliga vikter.',
  orderedWeights: 'Studien anger bara kriteriernas ordning. Vikterna är genomsnittet av alla vikter med den ordningen.',
  economyScale: ({ scale, weighed }) => [
    ...phrase`Skalan för ekonomi slutar på ${scale} per invånare och år: det största utslaget bland verksamheterna, avrundat uppåt.`,
    ...(weighed ? [' Vikterna förutsätter att kommunerna fick se det beloppet när de svarade.'] : []),
  ],
  unknownEffects: 'Där svar eller beräkningar saknas räknas allt på skalan som lika sannolikt när andelarna beräknas.',
  classLimits: ({ certain, pays, effect, within }) =>
    phrase`Gränserna för råden är vår bedömning. En verksamhet startar nu när den med minst ${certain} säkerhet är bland dem som det finns kapacitet för, med varje kommuns vikter, och antingen lönar sig med minst ${pays} sannolikhet eller har en påverkan på minst ${effect} till en angiven kostnad. För ett förprojekt räcker det att den är bland dem i minst ${within} av fallen.`,
  takenAsCertain: (services) => `Effekt och kostnad är angivna som enstaka tal och räknas som säkra: ${services}. Det finns därför ingen sannolikhet för att det lönar sig, bara ett ja eller nej.`,
  groupCost: ({ group }) =>
    `Kostnaden för ${group} är angiven för alla tillsammans. Den används som den är, eftersom inte alla kommuner har angett sin egen.`,
};
