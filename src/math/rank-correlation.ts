import { onColumns } from './kernel-memory.ts';

/**
 * Spearman's rank correlation, the correlation of two lists of ranks, from −1 to 1. With mean ranks for ties.
 *
 * Source: Spearman (1904), "The proof and measurement of association between two things", American Journal of Psychology
 * 15(1).
 *
 * @param first,second ranks of the same items, as `ranksOf` gives them
 * @returns undefined where one of them has no spread
 * @throws RangeError when they are not equally many
 */
export function rankCorrelation(first: Float64Array, second: Float64Array): number | undefined {
  if (first.length !== second.length) throw new RangeError('rankCorrelation wants ranks of the same items');
  const correlation = onColumns([], [first, second], (kernels, [one = 0, other = 0]) => kernels.rankCorrelation(one, other, first.length));
  return Number.isNaN(correlation) ? undefined : Math.min(Math.max(correlation, -1), 1);
}
