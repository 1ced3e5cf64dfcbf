import type { Figure } from '../../figures/figure.ts';
import { rankCorrelation } from '../../math/rank-correlation.ts';
import { ranksOf } from '../../math/ranks.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { Uncertain } from '../uncertain.ts';
import { meanRow } from '../uncertain.ts';
import type { Sensitivity } from './economy.ts';
import type { PresentValues } from './present-values.ts';
import { valueAt } from './present-values.ts';
import type { Programme } from './programme.ts';
import type { ProgrammeRun } from './run-programme.ts';

/** One input of a programme and what it does to the result. */
export interface Swing {
  readonly programme: Programme;
  /** Place of the input in its programme. */
  readonly index: number;
  /** The result's change from the result with all inputs at their means. */
  readonly low: number;
  readonly high: number;
}

/**
 * What each input of a programme does to its net present value, or to the present value of its gain where no cost is
 * stated: the result with the input at its 10th and its 90th percentile and the rest at their means, less that with all
 * at their means (methods § 2, "Sensitivity"). The largest swing first, of equals the first in the study.
 */
export function swingsOf(programme: Programme, values: PresentValues): readonly Swing[] {
  const means = meanRow(programme.inputs);
  const base = result(programme, values, means);
  const swings = programme.inputs.map((input, index): Swing => {
    const { low, high } = ends(input);
    const at = (value: number): number => {
      const row = means.slice();
      row[index] = value;
      return result(programme, values, row) - base;
    };
    return { programme, index, low: at(low), high: at(high) };
  });
  return largestFirst(swings);
}

/** The 10th and 90th percentile of an input: the figure's own where it has them. */
function ends({ figure, distribution }: Uncertain): { low: number; high: number } {
  const { p10, p90 } = figure.quantiles ?? {};
  return { low: p10 ?? distribution.quantile(0.1), high: p90 ?? distribution.quantile(0.9) };
}

export function largestFirst(swings: readonly Swing[]): Swing[] {
  const width = ({ low, high }: Swing): number => Math.abs(high - low);
  return swings.toSorted((a, b) => width(b) - width(a));
}

/** The result of a programme with all inputs at their means. */
export function resultAtMeans(programme: Programme, values: PresentValues): number {
  return result(programme, values, meanRow(programme.inputs));
}

function result(programme: Programme, values: PresentValues, row: Float64Array): number {
  const { gain, cost } = valueAt(programme, values, row);
  return gain - cost;
}

/**
 * So many draws tell a rank correlation to a tenth or better, which is all that is printed of it; the draws stand in no
 * order, so that the first are as good as any.
 */
const mostCompared = 1000;

/** What a sensitivity analysis is of: its id, its result at the means, and the draws of that result. */
export interface Analysed {
  readonly id: string;
  readonly base: number;
  readonly results: Float64Array;
}

/** Swings as figures, in the order given, with the rank correlation of each input and the result. */
export function sensitivityFigures(
  { currency, analysis }: Study,
  { id, base, results }: Analysed,
  swings: readonly Swing[],
  columnOf: (swing: Swing) => Float64Array,
): readonly Sensitivity[] {
  const compared = Math.min(results.length, mostCompared);
  const resultRanks = swings.length === 0 ? undefined : ranksOf(results.subarray(0, compared));
  return swings.flatMap((swing, place): Sensitivity[] => {
    const input = swing.programme.inputs[swing.index];
    if (input === undefined || resultRanks === undefined) return [];
    const { figure } = input;
    const { low: inputLow, high: inputHigh } = ends(input);
    const at = `sensitivity.${id}.${place + 1}`;
    const correlation = rankCorrelation(ranksOf(columnOf(swing).subarray(0, compared)), resultRanks);
    const method = 'rank-correlation';
    const { seed } = analysis;
    const error = correlation === undefined ? 0 : (1.96 * (1 - correlation * correlation)) / Math.sqrt(compared);
    const origin: Figure['origin'] = { kind: 'simulated', method, operands: [figure], seed, draws: compared, error: { mean: error } };
    return [
      {
        input: figure,
        inputLow,
        inputHigh,
        low: analysedFigure(`${at}.low`, currency, 'tornado-end', [figure], base + swing.low),
        high: analysedFigure(`${at}.high`, currency, 'tornado-end', [figure], base + swing.high),
        base,
        correlation:
          correlation === undefined
            ? undefined
            : { id: `${at}.correlation`, value: correlation, unit: 'value', origin, illustration: figure.illustration },
      },
    ];
  });
}

/** Of one programme: its own run has the draws. */
export function programmeSensitivity(study: Study, programme: Programme, values: PresentValues, run: ProgrammeRun): readonly Sensitivity[] {
  const analysed = { id: programme.id, base: resultAtMeans(programme, values), results: run.npv };
  return sensitivityFigures(study, analysed, swingsOf(programme, values), ({ index }) => run.columns[index] ?? new Float64Array());
}
