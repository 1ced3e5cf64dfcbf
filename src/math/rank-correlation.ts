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
  const mean = (first.length + 1) / 2;
  let firstSquares = 0;
  let secondSquares = 0;
  let products = 0;
  for (let item = 0; item < first.length; item += 1) {
    const one = (first[item] ?? mean) - mean;
    const other = (second[item] ?? mean) - mean;
    firstSquares += one * one;
    secondSquares += other * other;
    products += one * other;
  }
  if (firstSquares === 0 || secondSquares === 0) return undefined;
  return Math.min(Math.max(products / Math.sqrt(firstSquares * secondSquares), -1), 1);
}
