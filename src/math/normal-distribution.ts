import type { SmoothDistribution } from './distribution.ts';
import { onColumns } from './kernel-memory.ts';
import { normalCumulative, normalDensity, normalQuantile } from './normal-score.ts';
import { scoreGrid } from './score-grid.ts';

/**
 * The normal distribution with this mean and standard deviation, without ends.
 *
 * @throws RangeError unless the deviation is above zero: a constant is no distribution
 */
export function normalDistribution(mean: number, deviation: number): SmoothDistribution {
  if (!(deviation > 0 && deviation < Infinity && Number.isFinite(mean))) {
    throw new RangeError('normalDistribution wants a finite mean and a deviation above zero');
  }
  return {
    mean,
    minimum: -Infinity,
    maximum: Infinity,
    density: (x) => normalDensity((x - mean) / deviation) / deviation,
    cumulative: (x) => normalCumulative((x - mean) / deviation),
    exceedance: (x) => normalCumulative((mean - x) / deviation),
    quantile: (p) => mean + deviation * normalQuantile(p),
    atScore: (z) => mean + deviation * z,
    fillGrid(into) {
      const scores = scoreGrid(into.length);
      onColumns([into], [scores], (kernels, [to = 0, from = 0]) => kernels.fillNormal(from, to, mean, deviation, into.length));
    },
  };
}
