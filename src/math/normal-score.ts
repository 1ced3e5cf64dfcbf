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

/** Wichura's (1988) approximations of the quantile, PPND16: about the median, in the flank and in the tail. */
const medianQuantile: Rational = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const flankQuantile: Rational = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691,
    4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038,
    2.053191626637759, 1,
  ],
};
const tailQuantile: Rational = {
  numerator: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
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
  const fromMedian = p - 0.5;
  if (Math.abs(fromMedian) <= 0.425) return fromMedian * ratio(medianQuantile, 0.180625 - fromMedian * fromMedian);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const depth = Math.sqrt(-Math.log(fromMedian < 0 ? p : 1 - p));
  const score = depth <= 5 ? ratio(flankQuantile, depth - 1.6) : ratio(tailQuantile, depth - 5);
  return fromMedian < 0 ? -score : score;
}

function ratio({ numerator, denominator }: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}
