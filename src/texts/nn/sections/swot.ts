import { phrase } from '../../phrase.ts';
import type { SwotTexts } from '../../sections/swot-texts.ts';

const strengths = { strong: 'stor semje', moderate: 'ei viss semje', weak: 'lita semje' };

const unmeasured = {
  'few-items': 'færre enn tre punkt er vurderte kommune for kommune',
  'few-answers': 'færre enn to kommunar har svara på alle punkta',
  'all-equal': 'ingen kommune skil mellom punkta',
};

export const swot: SwotTexts = {
  heading: 'SWOT-analyse',
  lead: 'Styrkar og veikskapar gjeld kommunane slik dei er i dag. Moglegheiter og truslar kjem utanfrå eller ligg framfor dei.',
  importanceLead: 'I parentes står kor viktig punktet er, frå 0 til 100, og kven som peikar på det.',
  raisedByLead: 'I parentes står kven som peikar på punktet.',
  medianLead: 'Har kommunane svart kvar for seg, er talet medianen. Der det står «ueinige», skjuler medianen store skilnader.',
  quadrants: { strengths: 'Styrkar', weaknesses: 'Veikskapar', opportunities: 'Moglegheiter', threats: 'Truslar' },
  item: { strengths: 'styrke', weaknesses: 'veikskap', opportunities: 'moglegheit', threats: 'trussel' },
  noItems: 'ingen oppgitt',
  everybody: 'alle',
  illustration: 'illustrasjon',
  notes: 'Merknader til punkta:',
  quoted: (text) => `«${text}»`,
  importance: {
    heading: 'Kor viktige punkta er for kvar kommune',
    median: 'Median',
    quartiles: 'Kvartilavstand',
    range: 'Høgast − lågast',
    notAnswered: 'ikkje svara',
    shared: 'felles svar',
    disagree: (value) => phrase`${value}, ueinige`,
    answered: ({ given, all }) => phrase`${given} av ${all} har svara`,
    missing: 'Ein kommune som ikkje har svara, tel ikkje med i medianen. Han er ikkje rekna som null.',
    disagreements: ({ limit }) => phrase`Kommunane er ueinige der det skil ${limit} eller meir mellom høgaste og lågaste svar:`,
    noDisagreement: ({ limit }) => phrase`For ingen av punkta skil det ${limit} eller meir mellom høgaste og lågaste svar.`,
    disagreement: ({ item, highest, high, lowest, low }) => phrase`${item}: ${highest} svarar ${high}, ${lowest} svarar ${low}.`,
  },
  agreement: {
    heading: 'Semje om rekkjefølgja',
    measured: ({ quadrant, strength, coefficient, municipalities, covers }) => [
      ...phrase`${quadrant}: ${strengths[strength]}, W = ${coefficient} (${municipalities})`,
      ...(covers === undefined ? [] : phrase`, for ${covers.rated} av ${covers.all} punkt`),
      '.',
    ],
    unmeasured: (quadrant, reason) => `${quadrant}: ikkje målt, fordi ${unmeasured[reason]}.`,
    explanation:
      'W måler om kommunane set punkta i same rekkjefølgje. 1 er same rekkjefølgje hos alle; 0 er at rekkjefølgjene ikkje har noko til felles. Berre kommunar som har svara på alle punkta, er med. Med få kommunar skal det lite til før W endrar seg.',
  },
  strategies: {
    heading: 'Strategiar',
    lead: 'Ein strategi koplar noko ved kommunane sjølve med noko dei møter. Bokstavane er engelske: S er styrkar, W veikskapar, O moglegheiter og T truslar.',
    types: {
      SO: 'SO: bruke styrkane til å gripe moglegheitene',
      WO: 'WO: rette opp veikskapane for å gripe moglegheitene',
      ST: 'ST: bruke styrkane til å møte truslane',
      WT: 'WT: rette opp veikskapane for å stå imot truslane',
      none: 'Utan type',
    },
    restsOn: (items) => `Byggjer på ${items}.`,
    restsOnNothing: 'Byggjer ikkje på noko punkt i analysen.',
    pointsAt: (services) => `Peikar på ${services}.`,
    pointsAtNothing: 'Peikar ikkje på noka teneste.',
    lacks: (items) => `Typen passar ikkje: strategien manglar ${items.join(' og ')} å byggje på.`,
    odd: (items) => `Dette høyrer ikkje til typen: ${items}.`,
  },
  looseEnds: {
    heading: 'Lause trådar',
    items: 'Punkt som ikkje har ført til noko.',
    itemsAdvice: ({ services, strategies }) => phrase`Knyt dei til ei teneste med ${services}, ta dei inn i ein strategi under ${strategies}, eller stryk dei.`,
    nothingFollows: ({ services, strategies }) =>
      phrase`Ingen av punkta har ført til noko enno. Legg til det analysen peikar mot, under ${services} eller ${strategies}.`,
    services: 'Tenester som ikkje byggjer på analysen:',
    servicesAdvice: 'Vis kva punkt som grunngir dei, eller vurder om dei høyrer med.',
    strategies: 'Strategiar som ikkje byggjer på noko punkt:',
    strategiesAdvice: ({ combines }) => phrase`Oppgi punkta under ${combines}.`,
    nearDuplicates: 'Punkt som seier nesten det same.',
    nearDuplicatesAdvice: 'Slå dei saman, eller skriv kva som skil dei.',
    long: 'For lange lister:',
    longQuadrant: ({ quadrant, count }) => phrase`${quadrant} (${count})`,
    longAdvice: ({ limit }) => phrase`Lister på meir enn ${limit} punkt blir sjeldan brukte. Slå saman og stryk.`,
    none: 'Kvart punkt har ført til ei teneste eller ein strategi, og kvar teneste byggjer på analysen.',
  },
};
