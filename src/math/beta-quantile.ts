import { type BetaShape, betaDensity, incompleteBeta } from './incomplete-beta.ts';

/**
 * ln x where the beta distribution has a share `share` ≤ ½ below x; of a small x all digits count. For the upper half ask
 * the mirrored shape.
 *
 * Newton's method on ln I against ln x, which is concave when β ≥ 1: from below the root it climbs and never passes it.
 * Where only the leading term of I is left, x^α / (α B), the root is never below x, so that is where a search begins that
 * knows nothing nearer.
 *
 * @param shape with α > 0 and β ≥ 1
 * @param near a logarithm near the answer, or undefined
 */
export function betaLogQuantile(shape: BetaShape, share: number, near: number | undefined): number {
  const wanted = Math.log(share);
  let log = near ?? (wanted + Math.log(shape.alpha) + shape.logBeta) / shape.alpha;
  for (let round = 0; round < 60; round += 1) {
    const x = Math.exp(log);
    const cumulative = incompleteBeta(shape, x);
    const step = ((Math.log(cumulative) - wanted) * cumulative) / (x * betaDensity(shape, x));
    log -= step;
    // Newton squares its error: a step this small leaves one below the last digit.
    if (Math.abs(step) < 1e-8) break;
  }
  return log;
}
