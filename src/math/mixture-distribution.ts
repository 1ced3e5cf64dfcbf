import { bracketedNewton } from './bracketed-newton.ts';
import type { SmoothDistribution } from './distribution.ts';
import { normalCumulative, normalDensity } from './normal-score.ts';
import { wholeRange } from './quantile-table.ts';
import { fillByRefinedTable, type QuantileSearch, type RefinedTable, refinedQuantile, refinedTable } from './refined-table.ts';
import { scoreGrid } from './score-grid.ts';

/** One of the distributions that a quantity may come from, and how likely it is, relative to the others. */
export interface MixturePart {
  readonly weight: number;
  readonly distribution: SmoothDistribution;
}

/** The most that a table may be off, in shares of the range. */
const allowed = 5e-7;

/**
 * The mixture of distributions that all have ends: with probability wᵢ/Σw a draw comes from part i. Its mean, density and
 * probabilities are the weighted means of the parts'; a quantile is found by Newton's method.
 *
 * Source: McLachlan & Peel (2000), "Finite Mixture Models". Vector: half PERT(0.1, 0.35, 0.7) and half PERT(−0.3, 0, 0.3)
 * has mean .1833 and P10, P50 and P90 at about −.10, .19 and .47.
 *
 * @throws RangeError without parts, for a weight that is not above zero, and for a part without ends
 */
export function mixtureDistribution(parts: readonly MixturePart[]): SmoothDistribution {
  const minimum = Math.min(...parts.map((part) => part.distribution.minimum));
  const maximum = Math.max(...parts.map((part) => part.distribution.maximum));
  const width = maximum - minimum;
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  if (!(width > 0 && width < Infinity && total < Infinity && parts.every((part) => part.weight > 0))) {
    throw new RangeError('mixtureDistribution wants parts with ends and weights above zero');
  }
  const weighted = (of: (part: SmoothDistribution) => number): number => {
    let sum = 0;
    for (const { weight, distribution } of parts) sum += weight * of(distribution);
    return sum / total;
  };
  const density = (x: number): number => weighted((part) => part.density(x));
  const cumulative = (x: number): number => weighted((part) => part.cumulative(x));
  const exceedance = (x: number): number => weighted((part) => part.exceedance(x));

  /** Where the share below x, or above it, is `share` ≤ ½; in logarithms, in which a tail is nearly straight. */
  const find = (share: number, isAbove: boolean, guess: number): number => {
    const wanted = Math.log(share);
    const tangentAt = (x: number) => {
      const left = isAbove ? exceedance(x) : cumulative(x);
      const value = Math.log(left) - wanted;
      return { value: isAbove ? -value : value, slope: density(x) / left };
    };
    return bracketedNewton(tangentAt, minimum, maximum, guess, 1e-9 * width);
  };
  const search: QuantileSearch = {
    quantileAt: (z, guess) => find(normalCumulative(-Math.abs(z)), z > 0, guess),
    slopeAt: (z, quantile) => normalDensity(z) / density(quantile),
    isNear(x, z) {
      const tail = normalCumulative(-Math.abs(z));
      const excess = z > 0 ? tail - exceedance(x) : cumulative(x) - tail;
      return Math.abs(excess / density(x)) <= allowed * width;
    },
  };

  let table: RefinedTable | undefined;
  const tabulated = (): RefinedTable => (table ??= refinedTable(search, wholeRange, minimum));
  return {
    mean: weighted((part) => part.mean),
    minimum,
    maximum,
    density,
    cumulative,
    exceedance,
    quantile(p) {
      if (p <= 0) return minimum;
      if (p >= 1) return maximum;
      return find(Math.min(p, 1 - p), p > 0.5, minimum + p * width);
    },
    atScore: (z) => Math.min(Math.max(refinedQuantile(tabulated(), search, z), minimum), maximum),
    fillGrid(into) {
      fillByRefinedTable(tabulated(), search, scoreGrid(into.length), into, { least: minimum, most: maximum });
    },
  };
}
