/**
 * Kendall's coefficient of concordance W: how far several raters put the same items in the same order, from 0 (their
 * orders cancel out) to 1 (one order). Ties get the mean of the ranks that they share, and the maximum is lowered by
 * what the ties make impossible: W = 12 S / (m² (n³ − n) − m ΣT), with S the sum of squared deviations of the items' rank
 * sums from their mean and T = Σ (t³ − t) over each rater's groups of t equal scores.
 *
 * Source: Kendall & Babington Smith (1939), "The problem of m rankings"; for ties Kendall (1948), and Siegel (1956), ch. 9.
 * Vectors: the orders 1234, 1324 and 2134 give .7778; Siegel's three rankings with ties of ten objects give .828.
 *
 * @param ratings one list of scores a rater, all over the same items; only their order counts
 * @returns undefined for fewer than two raters or three items, and where every rater scores all items alike
 * @throws RangeError when the raters have not scored equally many items
 */
export function kendallW(ratings: readonly (readonly number[])[]): number | undefined {
  const raters = ratings.length;
  const items = ratings[0]?.length ?? 0;
  if (ratings.some((scores) => scores.length !== items)) throw new RangeError('kendallW: every rater scores every item');
  if (raters < 2 || items < 3) return undefined;
  const rankings = ratings.map(averageRanks);
  const mean = (raters * (items + 1)) / 2;
  const squares = Array.from({ length: items }, (_, item) => {
    const rankSum = rankings.reduce((sum, ranks) => sum + (ranks[item] ?? 0), 0);
    return (rankSum - mean) * (rankSum - mean);
  });
  const ties = ratings.reduce((sum, scores) => sum + tieCorrection(scores), 0);
  const most = raters * raters * cubeLess(items) - raters * ties;
  return most === 0 ? undefined : (12 * squares.reduce((sum, square) => sum + square, 0)) / most;
}

/** Ranks from 1, the smallest score first; equal scores share the mean of their ranks. */
function averageRanks(scores: readonly number[]): number[] {
  const sizes = groupSizes(scores);
  const ranks = new Map<number, number>();
  let below = 0;
  for (const score of [...sizes.keys()].toSorted((a, b) => a - b)) {
    const size = sizes.get(score) ?? 0;
    ranks.set(score, below + (size + 1) / 2);
    below += size;
  }
  return scores.map((score) => ranks.get(score) ?? Number.NaN);
}

/** T = Σ (t³ − t) over the groups of t equal scores; zero without ties. */
function tieCorrection(scores: readonly number[]): number {
  return [...groupSizes(scores).values()].reduce((sum, size) => sum + cubeLess(size), 0);
}

function groupSizes(scores: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const score of scores) sizes.set(score, (sizes.get(score) ?? 0) + 1);
  return sizes;
}

/** x³ − x, in multiplications: a power may differ in its last bit between versions of Node. */
function cubeLess(x: number): number {
  return x * (x * x - 1);
}
