import { kernels } from './kernel-memory.ts';
import { logGamma } from './log-gamma.ts';

/** The two parameters of a beta distribution, both positive, with the logarithm of its normalising constant B(α, β). */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
  readonly logBeta: number;
}

/** The shape with these parameters. */
export function betaShape(alpha: number, beta: number): BetaShape {
  return { alpha, beta, logBeta: logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta) };
}

/** The shape of 1 − X where X has this one. */
export function mirrored({ alpha, beta, logBeta }: BetaShape): BetaShape {
  return { alpha: beta, beta: alpha, logBeta };
}

/** Density of the beta distribution at x: zero outside 0 … 1, and infinite at an end with a parameter below 1. */
export function betaDensity({ alpha, beta, logBeta }: BetaShape, x: number): number {
  if (x < 0 || x > 1) return 0;
  return Math.exp(powerLog(alpha - 1, Math.log(x)) + powerLog(beta - 1, Math.log1p(-x)) - logBeta);
}

/** ln xⁿ, where x⁰ is 1 at zero too. */
function powerLog(exponent: number, log: number): number {
  return exponent === 0 ? 0 : exponent * log;
}

/**
 * I_x(α, β), the regularised incomplete beta function: the probability that a beta variable is at most x. A small one
 * has all its digits, so the probability above x is that of the mirrored shape at 1 − x.
 *
 * Source: the continued fraction DLMF 8.17.22 (https://dlmf.nist.gov/8.17), evaluated as Lentz (1976) and Thompson &
 * Barnett (1986) do, on the side of the mean where it converges fast (DiDonato & Morris 1992, ACM algorithm 708).
 */
export function incompleteBeta(shape: BetaShape, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const { alpha, beta, logBeta } = shape;
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta);
  if (x < (alpha + 1) / (alpha + beta + 2)) return (front * kernels().betaFraction(alpha, beta, x)) / alpha;
  return 1 - (front * kernels().betaFraction(beta, alpha, 1 - x)) / beta;
}
