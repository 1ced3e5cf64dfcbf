import { leastSquares, type Point, predictionHalfWidth } from './least-squares.ts';

/** What a unit of some size costs by inhabitant. */
export interface ScalePoint {
  readonly inhabitants: number;
  readonly cost: number;
}

/** The cost by inhabitant that a curve expects of a new unit, and the ends of the interval in which it lies. */
export interface Prediction {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** A cost by inhabitant that falls or rises with size. */
export interface ScaleCurve {
  /** The share of the variation that the curve explains; of the power form, of the variation of ln c. */
  readonly rSquared: number;
  /** For a new unit with so many inhabitants; `level` is the probability of the interval, such as 0.8. */
  readonly predict: (inhabitants: number, level: number) => Prediction;
}

/** c = v + F/N: each unit bears a fixed cost F, in money, and a variable one v by inhabitant. */
export interface ReciprocalCurve extends ScaleCurve {
  readonly variable: number;
  readonly fixed: number;
}

/** c = e^α N^β: β is the elasticity of the cost by inhabitant, below zero where larger is cheaper. */
export interface PowerCurve extends ScaleCurve {
  readonly alpha: number;
  readonly beta: number;
  /** What e^(α + β ln N) is multiplied by to give a mean. */
  readonly smearing: number;
}

/** With fewer units a curve says more of them than of size. */
const fewest = 5;

/**
 * Fits c = v + F/N by least squares on (1/N, c).
 *
 * @param points with inhabitants above zero
 * @returns undefined for fewer than five points and where all are of one size
 * @throws RangeError for a unit without inhabitants
 */
export function fitReciprocal(points: readonly ScalePoint[]): ReciprocalCurve | undefined {
  const line = fitLine(points, ({ inhabitants, cost }) => ({ x: 1 / inhabitants, y: cost }));
  if (line === undefined) return undefined;
  return {
    variable: line.intercept,
    fixed: line.slope,
    rSquared: line.rSquared,
    predict(inhabitants, level) {
      const expected = line.intercept + line.slope / inhabitants;
      const half = predictionHalfWidth(line, 1 / inhabitants, level);
      return { expected, low: expected - half, high: expected + half };
    },
  };
}

/**
 * Fits ln c = α + β ln N by least squares. The expected cost is e^(α + β ln N) times the mean of the residuals'
 * exponentials, for the exponential of a mean of logarithms is below the mean; the interval is that of ln c, carried over
 * as it is, since percentiles survive the exponential.
 *
 * Source: Duan (1983), "Smearing estimate: a nonparametric retransformation method", Journal of the American Statistical
 * Association 78(383).
 *
 * @param points with inhabitants above zero
 * @returns undefined for fewer than five points, where all are of one size, and where a cost is not above zero
 * @throws RangeError for a unit without inhabitants
 */
export function fitPower(points: readonly ScalePoint[]): PowerCurve | undefined {
  if (points.some(({ cost }) => !(cost > 0))) return undefined;
  const line = fitLine(points, ({ inhabitants, cost }) => ({ x: Math.log(inhabitants), y: Math.log(cost) }));
  if (line === undefined) return undefined;
  const smearing = line.residuals.reduce((sum, residual) => sum + Math.exp(residual), 0) / line.residuals.length;
  return {
    alpha: line.intercept,
    beta: line.slope,
    smearing,
    rSquared: line.rSquared,
    predict(inhabitants, level) {
      const log = line.intercept + line.slope * Math.log(inhabitants);
      const half = predictionHalfWidth(line, Math.log(inhabitants), level);
      return { expected: smearing * Math.exp(log), low: Math.exp(log - half), high: Math.exp(log + half) };
    },
  };
}

function fitLine(points: readonly ScalePoint[], pointOf: (point: ScalePoint) => Point): ReturnType<typeof leastSquares> {
  if (points.some(({ inhabitants }) => !(inhabitants > 0))) throw new RangeError('A scale curve wants units with inhabitants');
  return points.length < fewest ? undefined : leastSquares(points.map(pointOf));
}
