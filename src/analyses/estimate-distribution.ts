import type { Distribution } from '../math/distribution.ts';
import { pertDistribution } from '../math/pert-distribution.ts';
import { triangularDistribution } from '../math/triangular-distribution.ts';
import { triangularFromPercentiles } from '../math/triangular.ts';
import type { StatedFigure, ThreePointEstimate } from '../study/stated-figure.ts';

/** The distribution of a stated figure; undefined for a number, and for an estimate whose three points are one. */
export function distributionOf({ value }: StatedFigure): Distribution | undefined {
  return typeof value === 'number' || value.low === value.high ? undefined : estimateDistribution(value);
}

/** `min-max` is a PERT between its ends, `p10-p90` the triangular distribution with these percentiles (methods § 2). */
function estimateDistribution({ low, likely, high, range }: ThreePointEstimate): Distribution {
  return range === 'min-max' ? pertDistribution(low, likely, high) : triangularDistribution(triangularFromPercentiles(low, likely, high));
}
