import { lgamma } from 'lib-r-math.js';

/**
 * The regularised incomplete beta function by its power series (DLMF 8.17.7 and 15.2.1), on the side where it converges
 * fast: what the continued fraction is checked against. R's pbeta as lib-r-math.js has it is off by up to 1e-3 for some
 * of these parameters.
 */
export function betaBySeries(x: number, alpha: number, beta: number): number {
  if (x > 0.5) return 1 - betaBySeries(1 - x, beta, alpha);
  let term = 1;
  let sum = 1 / alpha;
  for (let n = 1; n < 400; n += 1) {
    term *= ((n - beta) / n) * x;
    sum += term / (alpha + n);
  }
  return x === 0 ? 0 : sum * Math.exp(alpha * Math.log(x) - lgamma(alpha) - lgamma(beta) + lgamma(alpha + beta));
}
