import type { FigureNameTexts } from '../../sections/figure-name-texts.ts';

const finance = {
  cost: 'nuvärdet av kostnaderna',
  npv: 'nettonuvärdet',
  npvAtBest: 'nettonuvärdet i bästa fall',
  npvAtRealisedShare: 'nettonuvärdet när uppskattningar infrias i den grad som är vanlig',
  breakEvenRealisation: 'andelen som måste realiseras',
  affordableCost: 'nuvärdet av effekten',
  paybackYear: 'det år då kostnaderna är återbetalda',
  probabilityPositive: 'sannolikheten för att nettonuvärdet är över noll',
};
const operations = { cost: 'kostnaden', positions: 'antalet årsarbetare', volume: 'volymen' };

const places = {
  economy: 'ekonomin per år och invånare för',
  value: 'värdet av',
  rank: 'platsen för',
  rankAcceptability: 'hur ofta platsen tillfaller',
  centralWeights: 'de centrala vikterna för',
  confidence: 'hur ofta förstaplatsen tillfaller',
  withinCapacity: 'hur säkert det finns kapacitet för',
  above: 'hur ofta en annan är värd mindre än',
};

function by(place: string | undefined): string {
  return place === undefined ? '' : ` (${place})`;
}

export const figureNames: FigureNameTexts = {
  realisation: 'andelen av skillnaden som realiseras',
  phi: 'andelen av administrationen som ska vara gemensam',
  transition: (of) => (of === undefined ? 'engångskostnaden för att göra administrationen gemensam' : `engångskostnaden för ${of}`),
  coordination: (of) => (of === undefined ? 'den gemensamma organisationens kostnad per år' : `samordningskostnaden för ${of} per år`),
  comparatorPopulation: (name) => `invånarantalet i ${name}`,
  todayCost: (service) => `dagens kostnad för ${service}`,
  operation: ({ kind, when, service, municipality }) => `${operations[kind]} för ${service} i ${municipality} ${when === 'today' ? 'i dag' : 'i samverkan'}`,
  gainAmount: (service) => `effekten för ${service} per år`,
  gainShare: (service) => `effekten för ${service} som andel av dagens kostnad`,
  freed: ({ kind, service, place }) =>
    ({
      count: `frigjorda årsarbetare i ${service} (nr ${place})`,
      costPerPosition: `kostnaden per frigjord årsarbetare i ${service} (nr ${place})`,
      amount: `vad de frigjorda årsarbetarna i ${service} kostar (nr ${place})`,
    })[kind],
  annualGain: (of) => (of === undefined ? 'effekten per år i full drift' : `effekten för ${of} per år i full drift`),
  realisedGain: (service) => `effekten för ${service} när uppskattningar infrias i den grad som är vanlig`,
  releasedPositions: (service) => `frigjord tid i ${service}`,
  advisedGain: {
    annual: 'effekten av de verksamheter som startar eller förbereds, tillsammans',
    atRealisedShare: 'effekten av de verksamheter som startar eller förbereds, tillsammans, när uppskattningar infrias i den grad som är vanlig',
  },
  bottomUp: {
    annual: 'effekten för verksamheterna tillsammans',
    atRealisedShare: 'effekten för verksamheterna tillsammans när uppskattningar infrias i den grad som är vanlig',
    administration: 'effekten för de verksamheter som är administration, efter samordning',
  },
  finance: (what, of) => `${finance[what]} för ${of}`,
  topDown: 'gemensam administration',
  package: 'verksamheterna tillsammans',
  municipalFinance: (name) => `nettonuvärdet för ${name}`,
  aboveBreakEven: 'sannolikheten för att den nödvändiga andelen realiseras',
  noise: {
    gapWithNoise: (benchmark) => `skillnaden mot ${benchmark} när kostnaderna svänger slumpmässigt`,
    probabilityAboveZero: (benchmark) => `sannolikheten för att skillnaden mot ${benchmark} är över noll`,
  },
  scale: {
    fixedCost: 'den fasta kostnaden i skalkurvan',
    variableCost: 'kostnaden per invånare i skalkurvan',
    rSquared: 'skalkurvans förklaringsgrad',
    elasticity: 'elasticiteten',
    elasticityRSquared: 'elasticitetsformens förklaringsgrad',
    expectedCost: 'kostnaden enligt skalkurvan',
    expectedCostByElasticity: 'kostnaden enligt elasticitetsformen',
    mergerCeiling: 'taket för kommunsammanslagning',
    cooperationCeiling: 'taket för samverkan',
  },
  optimismBias: 'tillägget för vanliga fördyringar',
  shared: (municipality) => `nettoeffekten i ${municipality}`,
  priority: {
    swing: ({ criterion, place }) => `värdespannet för ${criterion}${by(place)}`,
    weight: ({ criterion, place }) => `vikten för ${criterion}${by(place)}`,
    economyScale: 'beloppet där skalan för ekonomi slutar',
    effect: ({ service, criterion, place }) => `${service}: påverkan på ${criterion}${by(place)}`,
    feasibility: ({ service, place }) => `genomförbarheten för ${service}${by(place)}`,
    capacity: 'hur många förprojekt kommunerna klarar samtidigt',
    service: (what, service) => `${places[what]} ${service}`,
    comparison: { asToday: 'värdet av att fortsätta som i dag', merger: 'effekten av en kommunsammanslagning' },
    readiness: ({ factor, place }) => `nivån för ${factor}${by(place)}`,
    spread: (factor) => `skillnaden mellan kommunerna för ${factor}`,
  },
};
