import { onColumns } from './kernel-memory.ts';

/** Evenly spaced scores: `cells` of them by 1/density, from `first`. */
export interface ScoreRange {
  readonly first: number;
  readonly density: number;
  readonly cells: number;
}

/** What a distribution is tabulated over. All its scores are exact in binary. */
export const wholeRange: ScoreRange = { first: -8, density: 16, cells: 256 };

/** The scores of a range's nodes, both ends among them. */
export function nodeScores({ first, density, cells }: ScoreRange): number[] {
  return Array.from({ length: cells + 1 }, (_, index) => first + index / density);
}

/** A distribution's quantile q(z) = F⁻¹(Φ(z)) at the nodes of a range of normal scores, with its slope dq/dz there. */
export interface QuantileTable {
  readonly range: ScoreRange;
  readonly values: Float64Array;
  readonly slopes: Float64Array;
}

/** The cell that a score is in, the nearest for a score outside the range. */
export function cellOf({ first, density, cells }: ScoreRange, z: number): number {
  return Math.min(Math.max(Math.floor((z - first) * density), 0), cells - 1);
}

/**
 * The quantile at a score, by the cubic that has the table's values and slopes at the two nearest nodes; outside the range
 * that of its end. In z a quantile has no singularity at the ends of the distribution, so the error is at most h⁴/384 of
 * its fourth derivative: below 1e-8 of the range for every PERT distribution.
 *
 * Source: cubic Hermite interpolation; Fritsch & Carlson (1980), "Monotone piecewise cubic interpolation", SIAM Journal on
 * Numerical Analysis 17(2).
 */
export function tableQuantile({ range, values, slopes }: QuantileTable, z: number): number {
  const cell = cellOf(range, z);
  const t = Math.min(Math.max((z - range.first) * range.density - cell, 0), 1);
  const below = values[cell] ?? Number.NaN;
  const rise = (values[cell + 1] ?? Number.NaN) - below;
  const first = (slopes[cell] ?? Number.NaN) / range.density;
  const last = (slopes[cell + 1] ?? Number.NaN) / range.density;
  return below + t * (first + t * (3 * rise - 2 * first - last + t * (first + last - 2 * rise)));
}

/** How a table's quantiles become values: low + width × quantile, kept from `least` to `most`. */
export interface Stretch {
  readonly low: number;
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/** Writes the stretched quantiles at many scores: what `tableQuantile` gives of each, all at once. */
export function fillByTable({ range, values, slopes }: QuantileTable, scores: Float64Array, into: Float64Array, { low, width, least, most }: Stretch): void {
  const { first, density, cells } = range;
  onColumns([into], [scores, values, slopes], (kernels, [to = 0, from = 0, ofValues = 0, ofSlopes = 0]) => {
    kernels.fillByTable(from, to, into.length, first, density, cells, ofValues, ofSlopes, low, width, least, most);
  });
}
