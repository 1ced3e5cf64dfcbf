/** Stirling's series in 1/x², from the term in 1/x: B₂ₖ / (2k (2k − 1)). */
const terms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

const halfLogTwoPi = 0.9189385332046727;

/**
 * ln Γ(x) for x > 0, to about 1e-15: Stirling's series, after the recurrence Γ(x + 1) = x Γ(x) has brought x to where
 * the series is exact to the last digits.
 *
 * Source: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41. Vector: ln Γ(½) = ½ ln π = .5723649429.
 */
export function logGamma(x: number): number {
  let product = 1;
  let raised = x;
  for (; raised < 13; raised += 1) product *= raised;
  const inverse = 1 / raised;
  const square = inverse * inverse;
  const series = terms.reduceRight((sum, term) => sum * square + term, 0) * inverse;
  return (raised - 0.5) * Math.log(raised) - raised + halfLogTwoPi + series - Math.log(product);
}
