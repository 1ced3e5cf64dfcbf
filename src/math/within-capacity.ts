import { tallyRanks } from './tally-ranks.ts';
import type { ValueModel } from './value-model.ts';

/**
 * The probability that each alternative is among the best so many, P[rank ≤ capacity], over the draws of its values, for
 * weights that are certain: the sum of its rank acceptabilities up to there (Lahdelma & Salminen 2001, "SMAA-2", Operations
 * Research 49(3)). Alternatives that are tied share their places evenly. Exact, 0 or 1 but for ties, where no value is
 * uncertain.
 *
 * @param weights by criterion
 * @param capacity how many alternatives there is room for, a whole number
 * @throws RangeError for a model that does not fit itself or the weights
 */
export function withinCapacity(model: ValueModel, weights: readonly number[], capacity: number): readonly number[] {
  const alternatives = model.values.length;
  const { draws, ranks } = tallyRanks(model, weights, false);
  return model.values.map((_, a) => {
    const counts = ranks.subarray(a * alternatives, a * alternatives + Math.min(Math.max(capacity, 0), alternatives));
    return Math.min(counts.reduce((sum, count) => sum + count, 0) / draws, 1);
  });
}
