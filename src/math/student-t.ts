import { bracketedNewton } from './bracketed-newton.ts';
import { betaDensity, betaShape, incompleteBeta } from './incomplete-beta.ts';

/**
 * The value below which a share p of Student's t distribution lies; −Infinity at 0 and Infinity at 1.
 *
 * Source: Abramowitz & Stegun (1964), 26.7.1, through the incomplete beta function; solved by Newton's method. Vector:
 * 95 % two-sided with 9 degrees, 2.2622.
 *
 * @param degrees of freedom, at least 1
 * @throws RangeError for fewer degrees, and for a p outside 0 … 1
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(degrees >= 1 && p >= 0 && p <= 1)) throw new RangeError('studentQuantile wants 0 ≤ p ≤ 1 and at least one degree');
  const share = Math.min(p, 1 - p);
  if (share === 0.5) return 0;
  const distance = share === 0 ? Infinity : tailDistance(share, degrees);
  return p < 0.5 ? -distance : distance;
}

/** The t > 0 above which a share below ½ lies. */
function tailDistance(share: number, degrees: number): number {
  const near = betaShape(0.5, degrees / 2);
  const far = betaShape(degrees / 2, 0.5);
  const tail = (t: number): number => {
    const sum = degrees + t * t;
    return t * t < degrees ? 0.5 - 0.5 * incompleteBeta(near, (t * t) / sum) : 0.5 * incompleteBeta(far, degrees / sum);
  };
  const density = (t: number): number => {
    const sum = degrees + t * t;
    return (betaDensity(near, (t * t) / sum) * degrees * t) / (sum * sum);
  };
  let high = 1;
  while (tail(high) > share) high *= 2;
  // In logarithms, in which a tail is nearly straight.
  const tangentAt = (t: number) => ({ value: Math.log(share / tail(t)), slope: density(t) / tail(t) });
  return bracketedNewton(tangentAt, 0, high, high / 2, 1e-9 * high);
}
