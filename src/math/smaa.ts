import { tallyRanks } from './tally-ranks.ts';
import type { ValueModel } from './value-model.ts';

/** What SMAA-2 says of an alternative. */
export interface Acceptability {
  /** The probability b^r of each rank, the first at 0. */
  readonly ranks: readonly number[];
  /** The mean of the weights that put it first, by criterion; undefined if none does. */
  readonly centralWeights: readonly number[] | undefined;
  /** The probability that it is worth more, by other alternative: a tie is half, and so is itself. */
  readonly preferred: readonly number[];
}

/**
 * Stochastic multicriteria acceptability analysis: over weights and values that are both uncertain, how likely each
 * alternative is to have each rank, b_a^r = P[rank(a) = r], which weights typically make it the first, E[w | a first], and how
 * likely it is to be worth more than another, P[V_a > V_b]. Alternatives that are tied share their places evenly. In another
 * order the alternatives get the same to the last bit.
 *
 * Source: Lahdelma & Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making",
 * Operations Research 49(3); the pairwise winning index from Leskinen, Viitanen, Kangas & Kangas (2006), "Alternatives to
 * incorporate uncertainty and risk attitude in multicriteria evaluation of forest plans", Forest Science 52(3).
 * Vector: under uniform weights A = (1, 0, 0) and B = (.5, .5, .5) have b¹ = .25 and .75 and central weights (2/3, 1/6, 1/6)
 * and (2/9, 7/18, 7/18).
 *
 * @param weights draws of the weight of each criterion
 * @throws RangeError for a model that does not fit itself or the weights
 */
export function smaa(model: ValueModel, weights: readonly Float64Array[]): readonly Acceptability[] {
  const alternatives = model.values.length;
  const { draws, ranks, firstWeights, pairs } = tallyRanks(model, weights, true);
  const preferred = (a: number, b: number): number => {
    if (a === b) return 0.5;
    if (a > b) return (2 * draws - (pairs[b * alternatives + a] ?? 0)) / (2 * draws);
    return (pairs[a * alternatives + b] ?? 0) / (2 * draws);
  };
  return model.values.map((_, a) => {
    const counts = ranks.subarray(a * alternatives, (a + 1) * alternatives);
    const first = counts[0] ?? 0;
    const sums = firstWeights.subarray(a * weights.length, (a + 1) * weights.length);
    return {
      ranks: Array.from(counts, (count) => count / draws),
      centralWeights: first > 0 ? Array.from(sums, (sum) => sum / first) : undefined,
      preferred: model.values.map((__, b) => preferred(a, b)),
    };
  });
}
