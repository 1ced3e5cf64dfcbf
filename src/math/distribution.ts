/** A continuous distribution of one uncertain quantity. */
export interface Distribution {
  readonly mean: number;
  /** The least value, −Infinity where there is none. */
  readonly minimum: number;
  /** The largest value, Infinity where there is none. */
  readonly maximum: number;
  /** Probability of a value up to x. */
  readonly cumulative: (x: number) => number;
  /** The value below which a share p lies, to 1e-9 of the range; the ends at 0 and 1. */
  readonly quantile: (p: number) => number;
  /**
   * The value at a standard normal score, F⁻¹(Φ(z)): what a simulation draws. To 1e-6 of the range, for |z| ≤ 8; beyond
   * that a bounded distribution stays at what it has at 8, where 1e-15 of the probability is left.
   */
  readonly atScore: (z: number) => number;
  /**
   * Writes the values at the probabilities (k + ½)/n, k = 0 … n − 1, rising: the draws of a Latin hypercube before they are
   * shuffled. To the same error; all at once, because a call for each takes several times as long.
   */
  readonly fillGrid: (into: Float64Array) => void;
}

/** A distribution with what a mixture asks of its parts. */
export interface SmoothDistribution extends Distribution {
  /** Probability by unit of x. */
  readonly density: (x: number) => number;
  /** Probability of a value above x: all digits of it also where `cumulative` is nearly 1. */
  readonly exceedance: (x: number) => number;
}
