import type { FigureNameTexts } from '../../sections/figure-name-texts.ts';

const finance = {
  cost: 'the present value of the cost',
  npv: 'the net present value',
  npvAtBest: 'the net present value at best',
  npvAtRealisedShare: 'the net present value, if forecasts fall short as usual,',
  breakEvenRealisation: 'the share that has to be realised',
  affordableCost: 'the present value of the gain',
  paybackYear: 'the year in which the cost is paid back',
  probabilityPositive: 'the probability of a net present value above zero',
};
const operations = { cost: 'the cost', positions: 'the full-time equivalents', volume: 'the volume' };

const places = {
  economy: 'the amount a year per inhabitant for',
  value: 'the value of',
  rank: 'the place of',
  rankAcceptability: 'how often the place goes to',
  centralWeights: 'the central weights of',
  confidence: 'how often the first place goes to',
  withinCapacity: 'how certain there is capacity for',
  above: 'how often another is worth less than',
};

function by(place: string | undefined): string {
  return place === undefined ? '' : ` (${place})`;
}

export const figureNames: FigureNameTexts = {
  realisation: 'the share of the gap that is realised',
  phi: 'the share of the administration that is to be shared',
  transition: (of) => (of === undefined ? 'the one-off cost of sharing the administration' : `the one-off cost of ${of}`),
  coordination: (of) => (of === undefined ? 'what the shared arrangement costs a year' : `what the arrangement of ${of} costs a year`),
  comparatorPopulation: (name) => `the population of ${name}`,
  todayCost: (service) => `today’s cost of ${service}`,
  operation: ({ kind, when, service, municipality }) => `${operations[kind]} of ${service} in ${municipality} ${when === 'today' ? 'today' : 'in cooperation'}`,
  gainAmount: (service) => `the gain from ${service} a year`,
  gainShare: (service) => `the gain from ${service} as a share of today’s cost`,
  freed: ({ kind, service, place }) =>
    ({
      count: `positions freed in ${service} (no. ${place})`,
      costPerPosition: `the cost of a freed position in ${service} (no. ${place})`,
      amount: `what the freed positions in ${service} cost (no. ${place})`,
    })[kind],
  annualGain: (of) => (of === undefined ? 'the gain a year at full effect' : `the gain from ${of} a year at full effect`),
  realisedGain: (service) => `the gain from ${service}, if forecasts fall short as usual`,
  releasedPositions: (service) => `time released in ${service}`,
  advisedGain: {
    annual: 'the gains of the services that start or are prepared, together',
    atRealisedShare: 'the gains of the services that start or are prepared, together, if forecasts fall short as usual',
  },
  bottomUp: {
    annual: 'the gain from the services together',
    atRealisedShare: 'the gain from the services together, if forecasts fall short as usual',
    administration: 'the gain from the services that are administration, after coordination',
  },
  finance: (what, of) => `${finance[what]} of ${of}`,
  topDown: 'shared administration',
  package: 'the services together',
  municipalFinance: (name) => `the net present value for ${name}`,
  aboveBreakEven: 'the probability that the share needed is realised',
  noise: {
    gapWithNoise: (benchmark) => `the gap to ${benchmark} when costs move by chance`,
    probabilityAboveZero: (benchmark) => `the probability of a gap to ${benchmark} above zero`,
  },
  scale: {
    fixedCost: 'the fixed cost of the scale curve',
    variableCost: 'the cost per inhabitant of the scale curve',
    rSquared: 'the fit of the scale curve',
    elasticity: 'the elasticity',
    elasticityRSquared: 'the fit of the elasticity form',
    expectedCost: 'the cost by the scale curve',
    expectedCostByElasticity: 'the cost by the elasticity form',
    mergerCeiling: 'the ceiling for a merger',
    cooperationCeiling: 'the ceiling for cooperation',
  },
  optimismBias: 'the addition for the usual overrun',
  shared: (municipality) => `the net gain of ${municipality}`,
  priority: {
    swing: ({ criterion, place }) => `the swing of ${criterion}${by(place)}`,
    weight: ({ criterion, place }) => `the weight of ${criterion}${by(place)}`,
    economyScale: 'the amount at which the economy scale ends',
    effect: ({ service, criterion, place }) => `the effect of ${service} on ${criterion}${by(place)}`,
    feasibility: ({ service, place }) => `the feasibility of ${service}${by(place)}`,
    capacity: 'how many pre-projects the municipalities can run at once',
    service: (what, service) => `${places[what]} ${service}`,
    comparison: { asToday: 'the value of continuing as today', merger: 'the gain from a merger' },
    readiness: ({ factor, place }) => `the level of ${factor}${by(place)}`,
    spread: (factor) => `the spread between the municipalities on ${factor}`,
  },
};
