import type { Figure } from '../figures/figure.ts';
import { yearlyNoise } from '../knowledge/judgements.ts';
import type { Distribution } from '../math/distribution.ts';
import { normalDistribution } from '../math/normal-distribution.ts';
import type { AdministrationCost, Study } from '../study/study.ts';
import { distributionInPriceYear } from './in-price-year.ts';

/** An 80 % interval of the normal distribution is this many standard deviations wide. */
const intervalWidth = 2 * 1.2815515655446004;

/**
 * What a cost per inhabitant may be in a normal year. A single estimate in three points keeps its own distribution;
 * otherwise each year's number is off by chance, and several years by less: 11 % / √years (methods § 1).
 *
 * @param figure the cost in the price year
 * @param municipalities how many municipalities the number is the cost of together: it moves less, by √municipalities
 */
export function costDistribution(study: Study, figure: Figure, cost: AdministrationCost, municipalities: number): Distribution {
  const [only, ...more] = cost;
  const own = only === undefined || more.length > 0 ? undefined : distributionInPriceYear(study, only);
  if (own !== undefined) return own;
  const deviations = cost.map((stated) => yearDeviation(study, stated, figure.value));
  const sumOfSquares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0);
  return normalDistribution(figure.value, Math.sqrt(sumOfSquares / municipalities) / cost.length);
}

/** The standard deviation of one year's cost: the estimate's own, else that of chance at the mean cost. */
function yearDeviation(study: Study, stated: AdministrationCost[number], mean: number): number {
  const estimate = distributionInPriceYear(study, stated);
  return estimate === undefined ? yearlyNoise * mean : (estimate.quantile(0.9) - estimate.quantile(0.1)) / intervalWidth;
}
