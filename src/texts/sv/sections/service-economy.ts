import { phrase } from '../../phrase.ts';
import type { CurrencyCode } from '../../sections/currency-code.ts';
import type { ServiceEconomyTexts } from '../../sections/service-economy-texts.ts';

export const serviceEconomy: ServiceEconomyTexts = {
  scale: (scale, code) => (scale === 'millions' ? `miljoner ${currency(code)}` : `tusen ${currency(code)}`),
  currency,
  gainLead: (scale) =>
    `Tabellen visar hur mycket lägre de årliga utgifterna väntas bli för varje verksamhet när samverkan är i full drift, i ${scale}. Bara pengar som en budget kan sänkas med är medräknade.`,
  gainTable: {
    service: 'Verksamhet',
    gain: 'Effekt per år',
    interval: 'Åtta gånger av tio',
    realised: 'Om uppskattningarna infrias som de brukar',
    released: 'Frigjord tid, årsarbetare',
  },
  sum: 'Totalt',
  interval: 'Effekten är ett genomsnitt av det som kan hända; åtta gånger av tio ligger den i intervallet bredvid.',
  realisedShare: ({ share }) =>
    phrase` Uppskattningar infrias sällan helt: två gemensamma servicecenter i den brittiska staten hämtade hem ${share} av det som hade utlovats de första åren.`,
  priorsStand: ' Bara uppskattningarna har räknats ner. En effekt som är hämtad från forskningen är ingen uppskattning och står som den är.',
  negative: ' Ett minustal är en merkostnad, och den räknas med i sin helhet.',
  releasedTime: ' Frigjord tid kan användas till annat, men ingen budget minskar av den, och den ingår inte i beloppen.',
  moneyLead: ({ years, firstYear, scale }) =>
    phrase`Tabellen nedan visar nuvärdet över ${years}${firstYear === undefined ? '' : ` från och med ${firstYear}`}, i ${scale}, för de verksamheter som har både kostnad och effekt. Kostnaden är det som krävs för att komma i gång och det som den gemensamma organisationen själv kostar per år. Nettonuvärdet är effekten minus kostnaden.`,
  moneyTable: {
    service: 'Verksamhet',
    cost: 'Kostnad',
    npv: 'Nettonuvärde',
    interval: 'Åtta gånger av tio',
    realised: 'Om uppskattningarna infrias som de brukar',
    payback: 'Återbetalt',
  },
  together: 'Totalt',
  togetherGoingOn: 'De som startar eller förbereds',
  payingOnly: (npv) => phrase`Summan gäller om alla genomförs. De som väntas löna sig enligt uppskattningarna har tillsammans ett nettonuvärde på ${npv}.`,
  notPaidBack: 'inte under perioden',
  meaningLead: 'Vad talen betyder för varje verksamhet:',
  verdicts: {
    loss: 'Lönar sig inte ekonomiskt: samverkan väntas kosta mer än den sparar. Om den genomförs är det för kvaliteten eller kompetensen, inte för ekonomin.',
    noGain: 'Lönar sig inte ekonomiskt: samverkan väntas inte spara något. Om den genomförs är det för kvaliteten eller kompetensen, inte för ekonomin.',
    costsMore: ({ gain, cost }) =>
      phrase`Kostar mer än det ger: effekten är värd ${gain} över perioden, och kostnaden är ${cost}. Om det genomförs är det inte för ekonomin.`,
    tooLate: ({ years }) =>
      phrase`Kalkylperioden på ${years} tar slut innan effekten kommer. Bara en längre period kan visa om det lönar sig.`,
    onlyIf: ({ share }) =>
      phrase`Lönar sig bara om minst ${share} av effekten hämtas hem. Om uppskattningen bara infrias i den grad som är vanlig förlorar kommunerna på det.`,
    pays: 'Väntas löna sig.',
    paysAtBoth: 'Väntas löna sig, även om uppskattningen bara infrias i den grad som är vanlig.',
    probability: ({ probability }) => phrase` Så som effekt och kostnad räknas här är sannolikheten för ett positivt resultat ${probability}.`,
    alike: ' Inom parentes anges sannolikheten för ett positivt resultat, så som effekt och kostnad räknas här.',
    prior: {
      saving: ({ share }) => phrase` Studien har ingen egen uppskattning. Utifrån forskningen antas att ${share} av dagens kostnad sparas.`,
      extra: ({ share }) => phrase` Studien har ingen egen uppskattning. Utifrån forskningen antas att verksamheten blir ${share} dyrare än i dag.`,
      unchanged: ' Studien har ingen egen uppskattning. Utifrån forskningen antas att kostnaden blir som i dag.',
    },
    affordable: ({ cost }) =>
      phrase`Studien anger inte vad det kostar att få detta till stånd. Det får kosta högst ${cost} över perioden, allt inräknat, för att inte bli olönsamt.`,
    costOnly: ({ cost, missing }) =>
      phrase`Studien anger en kostnad, ${cost} över perioden, men ${
        {
          gain: 'ingen effekt i pengar.',
          today: 'inte dagens kostnad för alla deltagande kommuner. Utan den kan effekten inte beräknas.',
          positionCost: 'inte vad tjänsterna kostar. Utan det kan effekten inte beräknas.',
        }[missing]
      }`,
    releasedOnly: ({ positions }) => phrase`Frigör ${positions} för annat arbete. Ingen budget minskar.`,
  },
  signsLead: 'Tecken på att samverkan kan ge mindre än det ser ut att ge, vart och ett med sin egen motivering:',
  signs: {
    'many-partners': {
      name: 'Fler än fyra deltagande kommuner',
      why: 'I norska räddningstjänster blev stordriftsfördelarna mindre för varje ny kommun som gick med.',
    },
    'labour-intensive': {
      name: 'Personalintensiv verksamhet',
      why: 'Där det mesta av kostnaden är personal i direkt arbete med brukare och ärenden har samverkan sällan sparat något och ibland kostat mer.',
    },
    'new-layer': {
      name: 'Ny kostnad utan att något faller bort',
      why: 'Den gemensamma organisationen kostar något varje år, men studien nämner ingen tjänst och inget avtal som avslutas. Ett nytt gemensamt organ gör inte i sig att kommunernas kostnader minskar.',
    },
    'voluntary-use': {
      name: 'Frivillig användning',
      why: 'Varje kommun kan från gång till gång välja om den vill använda den gemensamma lösningen. Då är det osäkert om den används tillräckligt för att löna sig. Det är vår bedömning.',
    },
    'large-group': {
      name: 'Många invånare',
      why: 'De deltagande kommunerna är tillsammans så stora att det mesta av stordriftsfördelarna troligen redan är utnyttjat. Det visar en undersökning av skattekontor i Nederländerna.',
    },
  },
  missing: {
    today: ({ names, key }) =>
      phrase`${names}: effekten kan inte beräknas förrän dagens kostnad är angiven för alla deltagande kommuner. Lägg till ${key}.`,
    positionCost: ({ names, key }) => phrase`${names}: effekten kan inte beräknas förrän det är angivet vad tjänsterna kostar. Lägg till ${key}.`,
    gain: ({ names, key }) => phrase`${names}: studien säger inte vad samverkan kan ge i pengar. Lägg till ${key}.`,
  },
  reconciliation: {
    heading: 'Effekterna jämförda med kostnadsskillnaden',
    compared: ({ names, one, sum, mark, benchmark, gap }) =>
      phrase`${one ? 'En av verksamheterna är' : 'Några av verksamheterna är'} administration: ${names}. Effekten där är sammanlagt ${sum}${mark} när kostnaden för samordningen är avdragen. Den jämförbara kostnadsskillnaden mot ${benchmark} är ${gap}.`,
    ceiling: ' Skillnaden är ett tak för vad som kan finnas att hämta i administrationen, inte en besparing.',
    aboveGap:
      ' Summan är större än hela skillnaden. Då har något troligen räknats två gånger, eller så är uppskattningarna för höga. Gå igenom dem innan någon använder talen.',
    aboveEvidence: ({ likely }) =>
      phrase` Summan ligger under skillnaden, men över vad erfarenheterna gör sannolikt: i nio fall av tio hämtas det hem mindre än ${likely}.`,
    within: ({ likely }) =>
      likely === undefined
        ? [' Summan ryms inom skillnaden.']
        : phrase` Summan ryms inom skillnaden, och inom vad erfarenheterna gör sannolikt: i nio fall av tio hämtas det hem mindre än ${likely}.`,
  },
};

function currency(code: CurrencyCode): string {
  return code === 'NOK' ? 'norska kronor' : 'kronor';
}
