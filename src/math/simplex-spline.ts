/**
 * The distribution of a convex combination X = Σ λ_i x_i of numbers, all shares λ that add up to one equally likely. Its
 * density is the B-spline with the numbers as knots: uniform between two of them, a triangle over three.
 *
 * Source: Curry & Schoenberg (1966), "On Pólya frequency functions IV: the fundamental spline functions and their limits",
 * Journal d'Analyse Mathématique 17. The probability is the part of a simplex on one side of a plane, by Varsi (1973), "The
 * multidimensional content of the frustum of the simplex", Pacific Journal of Mathematics 46(1): sums and products of
 * numbers that are not below zero, so that no digits are lost, also where knots are repeated.
 */
export interface SimplexSpline {
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  /** P[X ≤ t]; where all knots are equal, a step. */
  readonly cumulative: (t: number) => number;
  /** E[X; X ≤ t], the mean of X with zero for what is above t. */
  readonly partialMean: (t: number) => number;
}

/**
 * @param knots at least one, in any order
 * @throws RangeError without knots, and for one that is no finite number
 */
export function simplexSpline(knots: readonly number[]): SimplexSpline {
  if (knots.length === 0 || !knots.every(Number.isFinite)) throw new RangeError('simplexSpline wants knots');
  // Sorted, so that another order changes no bit.
  const sorted = knots.toSorted((a, b) => a - b);
  const minimum = sorted[0] ?? 0;
  const maximum = sorted.at(-1) ?? 0;
  const mean = minimum === maximum ? minimum : sorted.reduce((sum, knot) => sum + knot, 0) / sorted.length;
  return {
    minimum,
    maximum,
    mean,
    cumulative: (t) => shareBelow(sorted, t),
    partialMean(t) {
      if (t < minimum) return 0;
      if (t >= maximum) return mean;
      // E[λ_i; X ≤ t] is 1/m of P[X ≤ t] with the knot once more: a share's density times itself.
      const sum = sorted.reduce((total, knot, index) => total + knot * shareBelow(sorted.toSpliced(index, 0, knot), t), 0);
      return sum / sorted.length;
    },
  };
}

/** P[Σ λ_i x_i ≤ t] for sorted knots. */
function shareBelow(sorted: readonly number[], t: number): number {
  const below = sorted.filter((knot) => knot <= t).map((knot) => t - knot);
  const above = sorted.filter((knot) => knot > t).map((knot) => knot - t);
  // At k the probability for the knots above that were looked at and the first k below; for those below alone it is 1.
  const shares = below.map(() => 1);
  for (const up of above) {
    let before = 0;
    for (const [k, down] of below.entries()) {
      before = (down * (shares[k] ?? 0) + up * before) / (down + up);
      shares[k] = before;
    }
  }
  return shares.at(-1) ?? 0;
}
