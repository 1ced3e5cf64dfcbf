import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { RealisationKind, TopDownTexts } from '../../sections/top-down-texts.ts';

const realised: Readonly<Record<RealisationKind, string>> = {
  'shared-administration': 'Vårt antagande, som bygger på forskningen, är att omkring',
  sceptical: 'Det skeptiska antagandet är att omkring',
  merger: 'Antagandet för kommunsammanslagning, som bygger på danska tal, är att omkring',
  own: 'Studien räknar med att',
};

export const topDown: TopDownTexts = {
  interval: ({ level, range }) => [...phrase` (${level}-intervall: `, ...range, ')'],
  inAnswer: {
    realised: ({ kind, share, interval }) => [
      ...phrase` ${realised[kind]} ${share} av skillnaden realiseras`,
      ...interval,
      '.',
    ],
    cap: ({ shared, roughly }) =>
      phrase` Bara ${roughly ? 'omkring ' : ''}${shared} av administrationen ska vara gemensam. Vi räknar aldrig med att en större del av skillnaden realiseras än den del som blir gemensam.`,
    gain: ({ gain, interval, mayBeLoss }) => [
      ...phrase` Det ger en ekonomisk effekt på ${gain} när allt är på plats`,
      ...interval,
      '. Intervallet räknar också med att skillnaden i sig är osäker.',
      ...(mayBeLoss ? [' Negativa tal betyder att det blir dyrare.'] : []),
    ],
    noGain: ({ gain, interval }) => [
      ...phrase` I genomsnitt finns det då inget att tjäna: den förväntade ekonomiska effekten är ${gain}`,
      ...interval,
      '.',
    ],
    noCost:
      'Studien anger inte vad det kostar att komma dit; därför kan rapporten inte säga hur stor andel som måste realiseras för att det ska löna sig.',
    affordable: ({ cost, years, rate, gradual, interval }) => [
      ...phrase` För att det ska löna sig i genomsnitt får det kosta högst ${cost} totalt, som nuvärde över ${years} med ${rate} kalkylränta${gradual ? ' och gradvis infasning' : ''}. Så mycket väntas effekten vara värd`,
      ...interval,
      '.',
    ],
    nothingAffordable: ' Med detta antagande finns det inte utrymme för någon kostnad alls.',
    breakEven: ({ share }) => phrase`För att det ska löna sig måste ${share} av skillnaden realiseras.`,
    outOfReach: ({ capped }) =>
      capped
        ? ' Det är mer än det som ska vara gemensamt. Med den beräknade skillnaden räcker det inte ens om allt som ska vara gemensamt realiseras. Bara en större skillnad än den beräknade skulle räcka.'
        : ' Det är mer än hela skillnaden. Med den beräknade skillnaden räcker det inte ens om allt realiseras. Bara en större skillnad än den beräknade skulle räcka.',
    tooLate: ({ years }) => phrase`Kalkylperioden på ${years} tar slut innan någon effekt kommer. För att rapporten ska kunna visa om det lönar sig måste studien ha en längre period.`,
    probabilities: ({ shared, sceptical, merger }) =>
      phrase` Sannolikheten för det är ${shared} med vårt antagande för delad administration, ${sceptical} med det skeptiska och ${merger} med det för kommunsammanslagning. Alla tre är antaganden, inte mätningar.`,
    npv: ({ npv, years, interval }) => [
      ...phrase` Nettonuvärdet över ${years} är ${npv}`,
      ...interval,
      '.',
    ],
    payback: ({ year }) => phrase` I genomsnitt är kostnaderna återbetalda ${year}.`,
    noPayback: ({ year }) => phrase` I genomsnitt är kostnaderna inte återbetalda vid utgången av ${year}.`,
    sharesAlready: ({ cooperation, key }) =>
      phrase` Vad skillnaden kan vara värd är inte beräknat: kommunerna delar redan stödfunktioner (${cooperation}), och det de har fått ut av det ingår i talen. Om det ändå ska beräknas måste studien be om det med ${key}.`,
  },
  formula: ({ benchmark, gap }) =>
    phrase`Här behandlas hela administrationen som en helhet och jämförs med ${benchmark}. Effekten per år i full drift är det minsta av r och φ, gånger D. D är den totala jämförbara skillnaden, ${gap}, och räknas som noll där slumpen gör den negativ. r är den andel av D som realiseras, och φ är den andel av administrationen som ska vara gemensam.`,
  phi: ({ share, stated }) => (stated ? phrase` Studien anger φ till ${share}.` : phrase` Studien anger inte φ, så hela administrationen räknas med (${share}).`),
  costs: ({ once, before, yearly }) => [
    'Att komma dit kostar ',
    ...(once === undefined ? [] : [...once, ' en gång']),
    ...(before === undefined ? [] : phrase` (angivet till ${before}, med tillägg för att sådana projekt brukar bli dyrare än planerat)`),
    ...(once === undefined || yearly === undefined ? [] : [' och ']),
    ...(yearly === undefined ? [] : [...yearly, ' för den gemensamma organisationen']),
    '.',
  ],
  noCosts: ({ transition, coordination, topDown: key }) =>
    phrase`Studien anger inte vad det kostar att komma dit. Ange ${transition} och ${coordination} under ${key}, så visar rapporten nettonuvärdet och hur stor andel som måste realiseras.`,
  realisation: (kind) =>
    ({
      'shared-administration': 'För r används antagandet för delad administration; vad det bygger på framgår av tabellen över antaganden nedan.',
      sceptical: 'För r används det skeptiska antagandet; vad det bygger på framgår av tabellen över antaganden nedan.',
      merger: 'För r används antagandet för kommunsammanslagning; vad det bygger på framgår av tabellen över antaganden nedan.',
      own: 'För r används studiens eget tal.',
    })[kind],
  table: {
    what: 'Mått',
    mean: 'Förväntat',
    percentile: { p10: 'P10', p50: 'P50', p90: 'P90' },
    realised: 'Realiserad andel, r',
    gain: (unit) => `Effekt per år i full drift, ${unit}`,
    presentGain: (unit) => `Effektens nuvärde, ${unit}`,
    presentCost: (unit) => `Kostnadernas nuvärde, ${unit}`,
    npv: (unit) => `Nettonuvärde, ${unit}`,
    unit: { NOK: 'miljoner norska kronor', SEK: 'miljoner kronor' },
  },
  howToRead: 'I ett fall av tio är talet lägre än P10, i ett fall av tio högre än P90. Åtta av tio ligger däremellan: det är 80\u00a0%-intervallet.',
  absentPercentile: 'Där det står – finns percentilen inte som ett bestämt tal, eftersom många av utfallen är exakt lika.',
  probabilityPositive: ({ probability }) =>
    phrase`Sannolikheten för att nettonuvärdet är över noll är ${probability} när även slumpmässiga svängningar i kostnaderna räknas med.`,
  priors: {
    lead: ({ breakEven }) =>
      breakEven === undefined
        ? phrase`Tre antaganden om andelen som realiseras:`
        : phrase`För att nå nollpunkten måste ${breakEven} realiseras (r*). Tre antaganden om r, och hur sannolikt vart och ett av dem gör det att mer än r* realiseras, avrundat till närmaste 5\u00a0%:`,
    prior: 'Antagande',
    mean: 'Realiserad andel i genomsnitt',
    reason: 'Varför',
    probability: 'P(r > r*)',
    names: { 'shared-administration': 'Delad administration', sceptical: 'Skeptiskt', merger: 'Kommunsammanslagning' },
    used: 'används här',
  },
  ramp: ({ steps, isDefault }) => [
    'Effekten kommer gradvis: av full effekt nås ',
    ...joinPhrases(
      steps.map(({ year, isCalendarYear, isLast, share }) =>
        isCalendarYear ? phrase`${share} ${isLast ? 'från och med' : 'år'} ${year}` : phrase`${share} ${isLast ? 'från och med år' : 'år'} ${year}`,
      ),
      ' och ',
    ),
    isDefault ? '. Det är vårt antagande; danska kommunsammanslagningar gav utslag först efter tre år.' : ', enligt vad studien anger.',
    ' Om det i stället blir dyrare räknas det med från första året.',
  ],
  error: ({ gain, value, draws, seed }) =>
    phrase`Talen är framtagna med ${draws} slumpmässiga dragningar (startvärde ${seed}). Dragningarna gör effekten per år osäker med högst ±${gain} och nuvärdet med högst ±${value} (95\u00a0%-intervall); med två olika startvärden kan talen därför skilja sig åt med upp till det dubbla.`,
  largeError: ({ option }) => phrase` Det är mycket i förhållande till spridningen: gör fler dragningar med ${option}.`,
  evidenceLead: 'Forskningen är inte samstämmig, och det mesta av den gäller andra länder:',
  evidence: {
    sharedOffices: 'Engelska kommuner som delade stödfunktioner fick inte mindre administration.',
    casework: 'Engelska kommuner som gick samman om handläggning sparade inget på kort sikt, och verksamheten blev sämre under en tid.',
    spending: 'I Nederländerna ökade utgifterna i små och stora kommuner som samverkade.',
    mergers: 'Danska kommunsammanslagningar sänkte kostnaden för administration. Där ersatte en administration flera; vid samverkan finns alla kvar.',
    scale: 'Nederländska kommuner av vanlig storlek har stordriftsfördelar i administrationen som inte är utnyttjade. Det visar vad storlek kan betyda, inte vad samverkan åstadkommer.',
  },
};
