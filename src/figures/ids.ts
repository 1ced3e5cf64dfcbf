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
  { id: 'benchmark.<benchmark>.comparableCostPerInhabitant.<adjustment>', unit: 'money/inhabitant', description: 'the benchmark’s cost after this adjustment, where another follows' },
  { id: 'benchmark.<benchmark>.comparableGapPerInhabitant.<adjustment>', unit: 'money/inhabitant', description: 'the gap after this adjustment, where another follows' },
  ...costSteps('cost.administration.<municipality>', 'the municipality’s cost'),
  ...costSteps('cost.administration.group', 'the group’s stated cost'),
  ...costSteps('comparator.<comparator>.costPerInhabitant', 'the comparator’s cost'),
  ...costSteps('benchmark.<benchmark>.costPerInhabitant', 'the benchmark’s cost'),
  { id: 'priceLevel.<year>.<year>', unit: 'value', description: 'what an amount of the first year is multiplied by to be in prices of the second' },
  { id: 'priceIndex.<year>', unit: 'value', description: 'the study’s own price level in the year' },
  ...forecast('gain.topDown', 'the benchmark programme’s gain a year at full effect'),
  ...forecast('gain.<service>', 'the service’s gain a year at full effect'),
  ...forecast('gain.bottomUp', 'the services’ gains a year at full effect, together'),
  ...finance('topDown', 'the benchmark programme'),
  ...finance('<service>', 'the service'),
  ...finance('package', 'the services to start or prepare'),
  { id: 'priority.<service>.value', unit: 'value', description: 'the service’s value over all criteria' },
  { id: 'priority.<service>.rank', unit: 'rank', description: 'the service’s rank with the base weights' },
  { id: 'priority.<service>.rankAcceptability.<rank>', unit: 'share', description: 'how often the service takes this rank over all weights that the municipalities could defend' },
  { id: 'priority.<service>.centralWeights.<criterion>', unit: 'share', description: 'the criterion’s mean weight where the service is first' },
  { id: 'priority.<service>.confidence', unit: 'share', description: 'how often the service is first with its central weights' },
  { id: 'swot.<item>.importance', unit: 'points', description: 'how much the SWOT item matters, from 0 to 100: the answer given for all, else the median of the municipalities’ answers' },
  { id: 'swot.<item>.importance.<municipality>', unit: 'points', description: 'how much the SWOT item matters to the municipality' },
  { id: 'swot.<item>.importanceQuartiles', unit: 'points', description: 'the interquartile range of the municipalities’ answers' },
  { id: 'swot.<item>.importanceRange', unit: 'points', description: 'the highest answer less the lowest' },
  { id: 'swot.agreement.<quadrant>', unit: 'coefficient', description: 'Kendall’s W: how far the municipalities put the quadrant’s items in the same order' },
  { id: 'sharing.<key>.<municipality>', unit: 'money/year', description: 'the municipality’s net gain a year under the key' },
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

function forecast(id: string, description: string): FigureTemplate[] {
  return [{ id: `${id}.annual`, unit: 'money/year', description }];
}

function finance(id: string, of: string): FigureTemplate[] {
  return [
    { id: `finance.${id}.npv`, unit: 'money', description: `net present value of ${of}` },
    { id: `finance.${id}.breakEvenRealisation`, unit: 'share', description: `the share that has to be realised for ${of} to break even` },
    { id: `finance.${id}.affordableCost`, unit: 'money', description: `what ${of} may cost at most: the present value of its mean gain` },
    { id: `finance.${id}.paybackYear`, unit: 'year', description: `the first year in which ${of} has paid for itself` },
    { id: `finance.${id}.probabilityPositive`, unit: 'share', description: `the probability that ${of} is worth more than it costs` },
  ];
}
