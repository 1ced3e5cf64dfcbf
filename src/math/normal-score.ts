import { kernels } from './kernel-memory.ts';

/** A quotient of two polynomials: coefficients of the highest power first. */
interface Rational {
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

/** Cody's (1969) approximations of the error function, in the scale of the normal distribution: the middle, the flank, the tail. */
const middle: Rational = {
  numerator: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  denominator: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
};
const flank: Rational = {
  numerator: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002, 2494.5375852903726,
    6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  denominator: [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
    38912.00328609327, 19685.429676859992,
  ],
};
const tail: Rational = {
  numerator: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    0.000029112874951168793,
  ],
  denominator: [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 0.00007297515550839662],
};

const densityAtMean = 0.3989422804014327;

/** φ(z), the density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return densityAtMean * Math.exp(-0.5 * z * z);
}

/**
 * Φ(z), the probability that a standard normal variable is at most z. Of a small probability all digits count, so the
 * probability above z is Φ(−z) and not 1 − Φ(z).
 *
 * Source: Cody (1969), "Rational Chebyshev approximations for the error function", Mathematics of Computation 23(107),
 * with the coefficients of ACM algorithm 715 (1993). Vector: Φ(−8) = 6.220960574271785e-16.
 */
export function normalCumulative(z: number): number {
  const distance = Math.abs(z);
  if (distance <= 0.67448975) return 0.5 + z * ratio(middle, z * z);
  const outside = distance > 40 ? 0 : tailProbability(distance);
  return z < 0 ? outside : 1 - outside;
}

function tailProbability(distance: number): number {
  // The exponent is taken in two parts, of which the first is exact: in the far tail half of its digits would be lost.
  const coarse = Math.trunc(distance * 16) / 16;
  const rest = (distance - coarse) * (distance + coarse);
  const bell = Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest);
  if (distance <= 5.656854249492381) return bell * ratio(flank, distance);
  const inverse = 1 / (distance * distance);
  return (bell * (densityAtMean - inverse * ratio(tail, inverse))) / distance;
}

/**
 * Φ⁻¹(p), the standard normal score below which a share p lies; −Infinity at 0, Infinity at 1, NaN outside them.
 *
 * Source: Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37(3),
 * the one with 16 digits. Vector: Φ⁻¹(.975) = 1.959963984540054.
 */
export function normalQuantile(p: number): number {
  return kernels().normalQuantile(p);
}

function ratio({ numerator, denominator }: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
