/** A function's value and slope at a point. */
export interface Tangent {
  readonly value: number;
  readonly slope: number;
}

/**
 * Where a rising function is zero between `low` and `high`: Newton's method, which halves the bracket instead whenever a
 * step would leave it or has no number. Never outside the bracket; at an end where the function does not change sign.
 *
 * Source: Press, Teukolsky, Vetterling & Flannery (2007), "Numerical Recipes", 3rd ed., § 9.4 (rtsafe).
 *
 * @param start a guess
 * @param tolerance the length of the last step, of which Newton's method squares what is left
 */
export function bracketedNewton(tangentAt: (x: number) => Tangent, low: number, high: number, start: number, tolerance: number): number {
  let [below, above] = [low, high];
  let x = start > low && start < high ? start : low + (high - low) / 2;
  for (let round = 0; round < 200; round += 1) {
    const { value, slope } = tangentAt(x);
    if (value === 0) return x;
    if (value < 0) below = x;
    else above = x;
    const aimed = x - value / slope;
    const next = aimed > below && aimed < above ? aimed : below + (above - below) / 2;
    if (Math.abs(next - x) <= tolerance) return next;
    x = next;
  }
  return x;
}
