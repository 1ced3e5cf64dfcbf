import type { Unit } from './unit.ts';

/** A unit in the study's own currency, before the currency is known. */
export type UnitTemplate = 'money' | 'money/year' | 'money/inhabitant' | Exclude<Unit, `${'NOK' | 'SEK'}${string}`>;

/** One row of the table of figures: what it is called, what it counts and what it is. */
export interface FigureTemplate {
  /** Segments in angle brackets stand for an id of the study: `benchmark.<benchmark>.gapTotal`. */
  readonly id: string;
  readonly unit: UnitTemplate;
  /** For documentation and `explain`; the report's own texts are in `texts/`. */
  readonly description: string;
}

/** The placeholders that an id template may hold, and what they stand for. */
export type Placeholder =
  | 'municipality'
  | 'benchmark'
  | 'comparator'
  | 'service'
  | 'criterion'
  | 'item'
  | 'factor'
  | 'quadrant'
  | 'key'
  | 'adjustment'
  | 'coalition'
  | 'year'
  | 'rank';

/** Every figure that a study can have, in the order in which they are listed. The format names them: they never change. */
export const figureTemplates: readonly FigureTemplate[] = [
  { id: 'population.<municipality>', unit: 'inhabitants', description: 'inhabitants of the municipality' },
  { id: 'population.group', unit: 'inhabitants', description: 'inhabitants of all municipalities in the study' },
  {
    id: 'cost.administration.<municipality>',
    unit: 'money/inhabitant',
    description: 'the municipality’s administration cost per inhabitant, in the price year; the mean where several years are stated',
  },
  {
    id: 'cost.administration.group',
    unit: 'money/inhabitant',
    description:
      'the group’s administration cost per inhabitant: the municipalities’ mean weighted by inhabitants where all are stated, else the stated group figure',
  },
  { id: 'comparator.<comparator>.costPerInhabitant', unit: 'money/inhabitant', description: 'the comparator’s administration cost per inhabitant, in the price year' },
  { id: 'benchmark.<benchmark>.costPerInhabitant', unit: 'money/inhabitant', description: 'the benchmark’s administration cost per inhabitant, in the price year' },
  { id: 'benchmark.<benchmark>.comparableCostPerInhabitant', unit: 'money/inhabitant', description: 'the same after the stated adjustments for price level, need and accounting boundary; absent without any' },
  { id: 'benchmark.<benchmark>.gapPerInhabitant', unit: 'money/inhabitant', description: 'the group’s cost less the benchmark’s; may be negative' },
  { id: 'benchmark.<benchmark>.gapShareOfOwn', unit: 'share', description: 'the gap as a share of the group’s own cost' },
  { id: 'benchmark.<benchmark>.gapShareOfBenchmark', unit: 'share', description: 'the gap as a share of the benchmark’s cost' },
  { id: 'benchmark.<benchmark>.gapTotal', unit: 'money/year', description: 'the gap times the group’s inhabitants' },
  { id: 'benchmark.<benchmark>.comparableGapPerInhabitant', unit: 'money/inhabitant', description: 'the gap to the comparable cost, as far as it can be influenced' },
  { id: 'benchmark.<benchmark>.comparableGapTotal', unit: 'money/year', description: 'the comparable gap times the group’s inhabitants' },
  { id: 'benchmark.<benchmark>.gapAbove.<municipality>', unit: 'money/year', description: 'what the municipality alone spends above the benchmark: max(0, own cost − benchmark) × inhabitants' },
  { id: 'benchmark.<benchmark>.gapAboveSum', unit: 'money/year', description: 'the sum of what each municipality alone spends above the benchmark' },
  { id: 'benchmark.<benchmark>.adjust.<adjustment>', unit: 'value', description: 'an adjustment as the study states it: `price`, `need`, `boundary` (an amount per inhabitant) or `influenceable` (a share)' },
  stated('benchmark.<benchmark>.adjust.boundary', 'money/inhabitant'),
  { id: 'benchmark.<benchmark>.comparableCostPerInhabitant.<adjustment>', unit: 'money/inhabitant', description: 'the benchmark’s cost after this adjustment, where another follows' },
  { id: 'benchmark.<benchmark>.comparableGapPerInhabitant.<adjustment>', unit: 'money/inhabitant', description: 'the gap after this adjustment, where another follows' },
  ...costSteps('cost.administration.<municipality>', 'the municipality’s cost'),
  ...costSteps('cost.administration.group', 'the group’s stated cost'),
  ...costSteps('comparator.<comparator>.costPerInhabitant', 'the comparator’s cost'),
  ...costSteps('benchmark.<benchmark>.costPerInhabitant', 'the benchmark’s cost'),
  { id: 'priceLevel.<year>.<year>', unit: 'value', description: 'what an amount of the first year is multiplied by to be in prices of the second' },
  { id: 'priceIndex.<year>', unit: 'value', description: 'the study’s own price level in the year' },
  { id: 'benchmark.<benchmark>.gapWithNoise', unit: 'money/inhabitant', description: 'the comparable gap when each stated cost may differ by chance from its normal year' },
  { id: 'benchmark.<benchmark>.probabilityAboveZero', unit: 'share', description: 'how likely it is that there is a gap at all, chance from year to year considered' },
  { id: 'comparator.<comparator>.population', unit: 'inhabitants', description: 'inhabitants of the comparator' },
  { id: 'scale.fixedCost', unit: 'money/year', description: 'F of the scale curve c = v + F/N: the cost a year of having an administration at all' },
  { id: 'scale.variableCost', unit: 'money/inhabitant', description: 'v of the scale curve: what each inhabitant adds' },
  { id: 'scale.rSquared', unit: 'coefficient', description: 'how much of the comparators’ differences the scale curve explains' },
  { id: 'scale.elasticity', unit: 'value', description: 'β of the other form, ln c = α + β ln N: the change of cost per inhabitant, in per cent, when inhabitants grow by one per cent' },
  { id: 'scale.elasticityRSquared', unit: 'coefficient', description: 'how much of the differences the other form explains' },
  { id: 'scale.expectedCost', unit: 'money/inhabitant', description: 'what the scale curve expects at the group’s inhabitants, with its prediction interval' },
  { id: 'scale.expectedCostByElasticity', unit: 'money/inhabitant', description: 'the same by the other form' },
  { id: 'scale.mergerCeiling', unit: 'money/year', description: '(k − 1) F: the most that one administration instead of k can save by size alone' },
  { id: 'scale.cooperationCeiling', unit: 'money/year', description: 'φ (k − 1) F: the most that pooling the share φ of the administrations can save by size alone' },
  { id: 'topDown.realisation', unit: 'share', description: 'the share of the gap that is realised: an assumption, or the study’s own figure' },
  ...['shared-administration', 'sceptical', 'merger'].map((prior): FigureTemplate => ({
    id: `topDown.realisation.${prior}`,
    unit: 'share',
    description: `the mean share of the gap that the assumption \`${prior}\` has realised`,
  })),
  { id: 'topDown.phi', unit: 'share', description: 'the share of the administration that is to be shared' },
  ...onceAndYearly('topDown', 'the benchmark programme'),
  ...operation('today', 'today'),
  ...operation('after', 'in cooperation'),
  { id: 'service.<service>.todayCost', unit: 'money/year', description: 'what the service costs its participants today, together' },
  stated('service.<service>.todayCost', 'money/year'),
  { id: 'service.<service>.gain.amount', unit: 'money/year', description: 'the gain a year as the study states it' },
  stated('service.<service>.gain.amount', 'money/year'),
  { id: 'service.<service>.gain.share', unit: 'share', description: 'the gain as a share of today’s cost: stated, or assumed from the evidence' },
  { id: 'service.<service>.freed.<rank>.count', unit: 'positions', description: 'positions that become free, in the order of the study' },
  { id: 'service.<service>.freed.<rank>.costPerPosition', unit: 'money/year', description: 'what one of these positions costs a year' },
  stated('service.<service>.freed.<rank>.costPerPosition', 'money/year'),
  { id: 'service.<service>.freed.<rank>.amount', unit: 'money/year', description: 'what these positions cost a year together' },
  ...onceAndYearly('service.<service>', 'the service'),
  ...['topDown', '<service>'].map((id): FigureTemplate => ({
    id: `optimismBias.${id}`,
    unit: 'value',
    description: 'what a stated transition cost is multiplied by, because such projects have cost more than was first said',
  })),
  { id: 'gain.topDown.annual', unit: 'money/year', description: 'the benchmark programme’s gain a year at full effect' },
  { id: 'gain.<service>.annual', unit: 'money/year', description: 'the service’s cashable gain a year at full effect, as the study states it or the evidence suggests' },
  { id: 'gain.<service>.atRealisedShare', unit: 'money/year', description: 'the same where forecasts come true as far as forecasts have' },
  { id: 'gain.<service>.afterCoordination', unit: 'money/year', description: 'the service’s cashable gain a year at full effect, less coordination' },
  { id: 'gain.<service>.releasedPositions', unit: 'positions', description: 'working time that is freed for other use: no budget falls' },
  { id: 'gain.bottomUp.annual', unit: 'money/year', description: 'the services’ cashable gains a year at full effect, together' },
  { id: 'gain.bottomUp.atRealisedShare', unit: 'money/year', description: 'the same where forecasts come true as far as forecasts have' },
  { id: 'gain.bottomUp.administration', unit: 'money/year', description: 'the cashable gains less coordination of the services that are administration (KOSTRA functions 120–190)' },
  ...finance('topDown', 'the benchmark programme'),
  ...['shared-administration', 'sceptical', 'merger'].map((prior): FigureTemplate => ({
    id: `finance.topDown.probabilityAboveBreakEven.${prior}`,
    unit: 'share',
    description: `how likely the assumption \`${prior}\` makes it that more than the break-even share is realised`,
  })),
  ...finance('<service>', 'the service'),
  { id: 'finance.<service>.npvAtBest', unit: 'money', description: 'the present value of a gain below zero where no cost is stated: what the service is worth at best' },
  { id: 'gain.package.annual', unit: 'money/year', description: 'the cashable gains a year at full effect of the services that are to start or to be prepared, together' },
  { id: 'gain.package.atRealisedShare', unit: 'money/year', description: 'the same where forecasts come true as far as forecasts have' },
  ...finance('package', 'the package of the services with a stated cost and a gain that are to start or to be prepared'),
  { id: 'finance.municipality.<municipality>.npv', unit: 'money', description: 'the municipality’s net present value of the services, by the first sharing key' },
  { id: 'finance.municipality.<municipality>.npvAtRealisedShare', unit: 'money', description: 'the same where forecasts come true as far as forecasts have' },
  ...['topDown', '<service>', 'package'].flatMap(sensitivity),
  { id: 'criterion.<criterion>.swing', unit: 'points', description: 'how much it counts to go from the worst to the best on the criterion, answered for all' },
  { id: 'criterion.<criterion>.swing.<municipality>', unit: 'points', description: 'the municipality’s own answer' },
  { id: 'criterion.<criterion>.weight', unit: 'share', description: 'the criterion’s base weight: the mean of the municipalities’ weights, or what is used where they gave none' },
  { id: 'criterion.<criterion>.weight.<municipality>', unit: 'share', description: 'the municipality’s swing as a share of all its swings' },
  { id: 'criterion.economy.scale', unit: 'money/inhabitant', description: 'M: the amount a year for each participating inhabitant that is the end of the economy criterion’s scale' },
  stated('criterion.economy.scale', 'money/inhabitant'),
  { id: 'effect.<service>.<criterion>', unit: 'value', description: 'the service’s effect on the criterion, from −4 to 4: the mean over the participants that have answered' },
  { id: 'effect.<service>.<criterion>.<municipality>', unit: 'value', description: 'the municipality’s own answer' },
  { id: 'feasibility.<service>', unit: 'value', description: 'how easy the service is to bring about, from 1 to 5: the mean over the participants that have answered' },
  { id: 'feasibility.<service>.<municipality>', unit: 'value', description: 'the municipality’s own answer' },
  { id: 'capacity.projects', unit: 'count', description: 'how many pre-projects the group can carry at once' },
  { id: 'priority.<service>.economy', unit: 'money/inhabitant', description: 'the service’s net present value as an equal amount a year for each participating inhabitant' },
  { id: 'priority.<service>.value', unit: 'value', description: 'the service’s value over all criteria, from 0 to 1: a half is as today' },
  { id: 'priority.<service>.rank', unit: 'rank', description: 'the service’s rank with the base weights' },
  { id: 'priority.<service>.rankAcceptability.<rank>', unit: 'share', description: 'how often the service takes this rank over all weights that the municipalities could defend' },
  { id: 'priority.<service>.centralWeights.<criterion>', unit: 'share', description: 'the criterion’s mean weight where the service is first' },
  { id: 'priority.<service>.confidence', unit: 'share', description: 'how often the service is first with its central weights' },
  { id: 'priority.<service>.withinCapacity', unit: 'share', description: 'how likely the service is to be among as many as can be carried at once, over all weights' },
  { id: 'priority.<service>.withinCapacity.<municipality>', unit: 'share', description: 'the same by the municipality’s own weights' },
  { id: 'priority.<service>.above.<service>', unit: 'share', description: 'how likely the first service is to be worth more than the second' },
  { id: 'comparison.asToday.value', unit: 'value', description: 'the value of going on as today' },
  { id: 'comparison.merger.annual', unit: 'money/year', description: 'what a merger would give a year: the gap to the benchmark at the share of it that mergers have realised' },
  { id: 'plan.<service>.positionsToday', unit: 'positions', description: 'full-time equivalents of the service in all that take part, today' },
  { id: 'plan.<service>.positionsAfter', unit: 'positions', description: 'the same in cooperation' },
  { id: 'plan.<service>.positionsChange', unit: 'positions', description: 'the change in full-time equivalents, all that take part together' },
  { id: 'plan.<service>.positionsChange.<municipality>', unit: 'positions', description: 'the change in the municipality' },
  { id: 'swot.<item>.importance', unit: 'points', description: 'how much the SWOT item matters, from 0 to 100: the answer given for all, else the median of the municipalities’ answers' },
  { id: 'swot.<item>.importance.<municipality>', unit: 'points', description: 'how much the SWOT item matters to the municipality' },
  { id: 'swot.<item>.importanceQuartiles', unit: 'points', description: 'the interquartile range of the municipalities’ answers' },
  { id: 'swot.<item>.importanceRange', unit: 'points', description: 'the highest answer less the lowest' },
  { id: 'swot.agreement.<quadrant>', unit: 'coefficient', description: 'Kendall’s W: how far the municipalities put the quadrant’s items in the same order' },
  { id: 'readiness.<factor>', unit: 'value', description: 'how far the success factor is in place, from 0 to 3, answered for all; a pitfall’s 3 is avoided' },
  { id: 'readiness.<factor>.<municipality>', unit: 'value', description: 'the municipality’s own answer' },
  { id: 'readiness.<factor>.spread', unit: 'value', description: 'the highest level less the lowest: how far the municipalities’ own answers are apart' },
  { id: 'sharing.<key>.<municipality>', unit: 'money/year', description: 'the municipality’s net gain a year at full effect under the key: today’s cost less its share of the arrangement’s' },
  { id: 'sharing.<key>.<municipality>.perInhabitant', unit: 'money/inhabitant', description: 'the same per inhabitant' },
  { id: 'sharing.excess.<coalition>', unit: 'money/year', description: 'what the coalition would do better alone' },
];

/** What a cost by year, or of another price year, was computed from. */
function costSteps(id: string, of: string): FigureTemplate[] {
  return [
    { id: `${id}.stated`, unit: 'money/inhabitant', description: `${of} as stated, before it was converted to the price year` },
    { id: `${id}.<year>`, unit: 'money/inhabitant', description: `${of} in the year, in the price year’s money` },
    { id: `${id}.<year>.stated`, unit: 'money/inhabitant', description: `${of} in the year as stated` },
  ];
}

function onceAndYearly(id: string, of: string): FigureTemplate[] {
  return [
    { id: `${id}.transition`, unit: 'money', description: `what it costs once to introduce ${of}, optimism bias added where the study names the kind of project` },
    stated(`${id}.transition`, 'money'),
    { id: `${id}.transition.beforeBias`, unit: 'money', description: 'the same before optimism bias was added' },
    stated(`${id}.transition.beforeBias`, 'money'),
    { id: `${id}.coordination`, unit: 'money/year', description: `what the arrangement of ${of} itself costs a year` },
    stated(`${id}.coordination`, 'money/year'),
  ];
}

function stated(id: string, unit: UnitTemplate): FigureTemplate {
  return { id: `${id}.stated`, unit, description: 'the same as stated, before it was converted to the price year' };
}

function operation(id: string, when: string): FigureTemplate[] {
  const at = `service.<service>.${id}.<municipality>`;
  return [
    { id: `${at}.cost`, unit: 'money/year', description: `what the service costs the municipality ${when}` },
    stated(`${at}.cost`, 'money/year'),
    { id: `${at}.positions`, unit: 'positions', description: `full-time equivalents in the municipality ${when}` },
    { id: `${at}.volume`, unit: 'count', description: `what the service handles for the municipality in a year ${when}` },
  ];
}

function finance(id: string, of: string): FigureTemplate[] {
  return [
    { id: `finance.${id}.cost`, unit: 'money', description: `the present value of what ${of} costs: transition and coordination` },
    { id: `finance.${id}.npv`, unit: 'money', description: `net present value of ${of}; absent without a stated cost` },
    { id: `finance.${id}.npvAtRealisedShare`, unit: 'money', description: `the same where forecasts come true as far as forecasts have` },
    { id: `finance.${id}.breakEvenRealisation`, unit: 'share', description: `the share that has to be realised for ${of} to break even` },
    { id: `finance.${id}.affordableCost`, unit: 'money', description: `what ${of} may cost at most: the present value of its mean gain` },
    { id: `finance.${id}.paybackYear`, unit: 'year', description: `the first year in which ${of} has paid for itself` },
    { id: `finance.${id}.probabilityPositive`, unit: 'share', description: `the probability that ${of} is worth more than it costs` },
  ];
}

/** The inputs that move a result, the one that moves it most first. */
function sensitivity(id: string): FigureTemplate[] {
  const at = `sensitivity.${id}.<rank>`;
  return [
    { id: `${at}.low`, unit: 'money', description: 'the net present value, or without a stated cost the present value of the gain, with this input at its 10th percentile and the rest at their means' },
    { id: `${at}.high`, unit: 'money', description: 'the same with this input at its 90th percentile' },
    { id: `${at}.correlation`, unit: 'value', description: 'rank correlation between this input and the result' },
  ];
}
