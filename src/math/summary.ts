import { onColumns } from './kernel-memory.ts';
import { orderStatistics } from './order-statistics.ts';

/** The percentiles that are printed. One is absent where it lies on a jump. */
export interface Percentiles {
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
}

/** What a simulation says of a quantity. */
export interface Summary extends Percentiles {
  readonly mean: number;
  /** Half-widths of 95 % confidence intervals: how far the numbers may be off because the draws are not endless. */
  readonly error: Percentiles & { readonly mean: number };
}

/** Standard deviations from the mean to either end of a 95 % interval. */
const confidence = 1.96;

/**
 * Mean and percentiles of simulated draws, with their Monte Carlo error.
 *
 * Percentiles are interpolated between order statistics (Hyndman & Fan 1996, "Sample quantiles in statistical packages",
 * type 7). No printed quantile may lie on a jump: where the distribution has a mass point, such as a gain of exactly
 * nothing in all draws with a negative gap, a percentile there says how large the mass is, not where the values lie. So a
 * percentile is left out when at least three draws, and at least one in a thousand, are equal to a draw that it rests on.
 *
 * The error of the mean is 1.96 s/√n; that of a percentile is half the distance between the order statistics at
 * n p ± 1.96 √(n p (1 − p)), whatever the distribution (Conover 1999, "Practical Nonparametric Statistics", § 3.2). Both
 * are those of independent draws, and so upper bounds for a Latin hypercube, the variance of whose mean is at most n/(n − 1)
 * times that of independent draws (Owen 1997, "Monte Carlo variance of scrambled net quadrature", SIAM Journal on
 * Numerical Analysis 34(5)), and smaller where the answer moves one way with each input (McKay, Beckman & Conover 1979,
 * Technometrics 21(2)).
 *
 * @throws RangeError for fewer than two draws
 */
export function summarize(values: Float64Array): Summary {
  const n = values.length;
  const { mean, error } = meanWithError(values);
  const shares = [0.1, 0.5, 0.9];
  const drawn = orderStatistics(values, shares.flatMap((share) => ranksAt(share, n)));
  const [p10, p50, p90] = shares.map((share, index) => percentile(values, share, drawn.slice(ranksOfPercentile * index, ranksOfPercentile * (index + 1))));
  return {
    mean,
    p10: p10?.value,
    p50: p50?.value,
    p90: p90?.value,
    error: { mean: error, p10: p10?.error, p50: p50?.error, p90: p90?.error },
  };
}

/**
 * The mean of simulated draws and half the width of its 95 % confidence interval, 1.96 s/√n.
 *
 * @throws RangeError for fewer than two draws
 */
export function meanWithError(values: Float64Array): { readonly mean: number; readonly error: number } {
  const n = values.length;
  if (n < 2) throw new RangeError('summarize wants at least two draws');
  const { mean, squares } = onColumns([], [values], (kernels, [at = 0]) => {
    const middle = kernels.sum(at, n) / n;
    return { mean: middle, squares: kernels.squaresAbout(at, middle, n) };
  });
  return { mean, error: (confidence * Math.sqrt(squares / (n - 1))) / Math.sqrt(n) };
}

/** How many ranks `ranksAt` gives. */
const ranksOfPercentile = 6;

/**
 * Ranks from 0 of the draws on either side of a percentile, of their neighbours, and of the draws at the ends of its
 * confidence interval.
 */
function ranksAt(share: number, n: number): number[] {
  const at = (n - 1) * share;
  const away = confidence * Math.sqrt(n * share * (1 - share));
  const within = (rank: number): number => Math.min(Math.max(rank, 0), n - 1);
  const [below, above] = [Math.floor(at), Math.ceil(at)];
  return [below, above, within(below - 1), within(above + 1), within(Math.floor(n * share - away) - 1), within(Math.ceil(n * share + away) - 1)];
}

function percentile(values: Float64Array, share: number, drawn: readonly number[]): { value: number; error: number } | undefined {
  const [below = Number.NaN, above = Number.NaN, before = Number.NaN, after = Number.NaN, first = Number.NaN, last = Number.NaN] = drawn;
  // Equal draws stand side by side: only where neighbours are equal do they have to be counted.
  const hasEqual = before === below || below === above || above === after;
  if (hasEqual && isJump(values, below, above)) return undefined;
  const at = (values.length - 1) * share;
  return { value: below + (at - Math.floor(at)) * (above - below), error: (last - first) / 2 };
}

function isJump(values: Float64Array, below: number, above: number): boolean {
  const most = Math.max(3, values.length / 1000);
  return countEqual(values, below) >= most || (above !== below && countEqual(values, above) >= most);
}

function countEqual(values: Float64Array, wanted: number): number {
  return onColumns([], [values], (kernels, [at = 0]) => kernels.countEqual(at, wanted, values.length));
}

/** The share of the values that are above zero. */
export function shareAboveZero(values: Float64Array): number {
  return onColumns([], [values], (kernels, [at = 0]) => kernels.countAboveZero(at, values.length)) / values.length;
}

/** The mean of the values with zero for those that are below it. */
export function meanAboveZero(values: Float64Array): number {
  return onColumns([], [values], (kernels, [at = 0]) => kernels.sumAboveZero(at, values.length)) / values.length;
}
