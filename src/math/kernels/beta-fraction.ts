/**
 * The continued fraction of the incomplete beta function, 1/(1 + d₁/(1 + d₂/(1 + …))), two terms a step, until a step
 * changes nothing that a number can hold; see ../incomplete-beta.ts.
 */
export function betaFraction(alpha: f64, beta: f64, x: f64): f64 {
  let upper: f64 = 1;
  let lower: f64 = 1 / (1 - ((alpha + beta) * x) / (alpha + 1));
  let value: f64 = lower;
  for (let m: f64 = 1; m <= 10_000; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    lower = 1 / (1 + even * lower);
    upper = 1 + even / upper;
    value *= upper * lower;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    lower = 1 / (1 + odd * lower);
    upper = 1 + odd / upper;
    const change = upper * lower;
    value *= change;
    if (abs<f64>(change - 1) < 1e-15) break;
  }
  return value;
}
