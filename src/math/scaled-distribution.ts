import { scaleColumn } from './column-arithmetic.ts';
import type { Distribution } from './distribution.ts';

/** `factor` times a quantity of the given distribution. @throws RangeError unless `factor` is above 0 */
export function scaledDistribution(distribution: Distribution, factor: number): Distribution {
  if (!(factor > 0)) throw new RangeError('scaledDistribution wants a factor above 0');
  return {
    mean: distribution.mean * factor,
    minimum: distribution.minimum * factor,
    maximum: distribution.maximum * factor,
    cumulative: (x) => distribution.cumulative(x / factor),
    quantile: (probability) => distribution.quantile(probability) * factor,
    atScore: (score) => distribution.atScore(score) * factor,
    fillGrid(into) {
      distribution.fillGrid(into);
      scaleColumn(into, factor);
    },
  };
}
