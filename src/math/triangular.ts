/** The ends and the mode of a triangular distribution. */
export interface Triangular {
  readonly minimum: number;
  readonly mode: number;
  readonly maximum: number;
}

/**
 * The triangular distribution with the given mode and 10th and 90th percentiles: solves
 * (x₁₀ − A)² = 0.1 (C − A)(m − A) and (C − x₉₀)² = 0.1 (C − A)(C − m) for A and C.
 *
 * For a given width w = C − A each equation gives its own side of the mode in closed form; the width at which the two
 * sides add up to w is found by bisection to the last bit. Vector (80, 100, 140): A 58.9549, C 166.8598.
 *
 * Source: the distribution function of the triangular distribution at the two percentiles; see Johnson (1997),
 * "The triangular distribution as a proxy for the beta distribution in risk analysis", The Statistician 46(3).
 *
 * @throws RangeError unless p10 ≤ likely ≤ p90
 */
export function triangularFromPercentiles(p10: number, likely: number, p90: number): Triangular {
  if (!(p10 <= likely && likely <= p90)) throw new RangeError('triangularFromPercentiles wants p10 ≤ likely ≤ p90');
  const left = likely - p10;
  const right = p90 - likely;
  // The width is at least the distance between the percentiles, and 10 times it is wide enough for any mode.
  let low = left + right;
  let high = 10 * low;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (side(left, middle) + side(right, middle) > middle) low = middle;
    else high = middle;
  }
  return { minimum: likely - side(left, high), mode: likely, maximum: likely + side(right, high) };
}

/** Distance from the mode to an end: the larger root x of (x − distance)² = 0.1 · width · x. */
function side(distance: number, width: number): number {
  const half = distance + 0.05 * width;
  return half + Math.sqrt(Math.max(0, half * half - distance * distance));
}

/** Mean (A + m + C) / 3. */
export function triangularMean(triangle: Triangular): number {
  return (triangle.minimum + triangle.mode + triangle.maximum) / 3;
}
