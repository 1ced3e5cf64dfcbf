import { studentQuantile } from './student-t.ts';

/** One observation of y at x. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line through points, y = intercept + slope · x, and how well it fits. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Standard deviation of what the line leaves unexplained, with n − 2 degrees of freedom. */
  readonly residualDeviation: number;
  /** The share of y's variation that the line explains; 0 where y does not vary. */
  readonly rSquared: number;
  readonly residuals: readonly number[];
  readonly meanX: number;
  /** Σ (x − x̄)². */
  readonly squaresX: number;
}

/**
 * The line with the least sum of squared residuals.
 *
 * Source: Draper & Smith (1998), "Applied Regression Analysis", 3rd ed., ch. 1. Vector: Anscombe's (1973) first data set
 * has slope .5001, intercept 3.0001 and R² .6665.
 *
 * @returns undefined for fewer than three points and where x has no spread
 */
export function leastSquares(points: readonly Point[]): Line | undefined {
  const n = points.length;
  const isSpread = (of: (point: Point) => number): boolean => points.some((point) => of(point) !== of(points[0] ?? point));
  if (n < 3 || !isSpread((point) => point.x)) return undefined;
  const meanOf = (of: (point: Point) => number): number => points.reduce((sum, point) => sum + of(point), 0) / n;
  const meanX = meanOf((point) => point.x);
  const meanY = meanOf((point) => point.y);
  const squaresX = n * meanOf(({ x }) => (x - meanX) * (x - meanX));
  const squaresY = n * meanOf(({ y }) => (y - meanY) * (y - meanY));
  const slope = (n * meanOf(({ x, y }) => (x - meanX) * (y - meanY))) / squaresX;
  const residuals = points.map(({ x, y }) => y - meanY - slope * (x - meanX));
  const left = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return {
    slope,
    intercept: meanY - slope * meanX,
    residualDeviation: Math.sqrt(left / (n - 2)),
    rSquared: isSpread((point) => point.y) ? Math.max(0, 1 - left / squaresY) : 0,
    residuals,
    meanX,
    squaresX,
  };
}

/**
 * Half the width of the interval in which a new observation at x lies with probability `level`:
 * t · s · √(1 + 1/n + (x − x̄)²/Σ(x − x̄)²).
 *
 * Source: Draper & Smith (1998), § 3.1.
 */
export function predictionHalfWidth({ residualDeviation, residuals, meanX, squaresX }: Line, x: number, level: number): number {
  const n = residuals.length;
  const error = residualDeviation * Math.sqrt(1 + 1 / n + ((x - meanX) * (x - meanX)) / squaresX);
  return studentQuantile((1 + level) / 2, n - 2) * error;
}
