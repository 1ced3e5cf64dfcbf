import type { Figure } from '../../figures/figure.ts';
import type { Prediction } from '../../math/scale-curve.ts';

/** How administration cost per inhabitant depends on size among the comparators: an association, no promise. */
export interface ScaleResult {
  readonly points: readonly ScalePoint[];
  /** Comparators that state no cost or no inhabitants, by id. */
  readonly leftOut: readonly string[];
  /** F of c = v + F/N. */
  readonly fixedCost: Figure;
  /** v of c = v + F/N. */
  readonly variableCost: Figure;
  readonly rSquared: Figure;
  /** c = v + F/N from the smallest comparator to the largest. */
  readonly curve: readonly CurvePlace[];
  /** β of ln c = α + β ln N. */
  readonly elasticity: Figure;
  readonly elasticityRSquared: Figure;
  /** At the group's inhabitants, with the 80 % prediction interval as P10 and P90. */
  readonly expectedCost: Figure;
  readonly expectedCostByElasticity: Figure;
  readonly population: Figure;
  /** The comparators with the fewest and the most inhabitants; outside them the curve says nothing. */
  readonly smallest: ScalePoint;
  readonly largest: ScalePoint;
  readonly withinRange: boolean;
  /** How many municipalities would be one. */
  readonly municipalities: number;
  /** Absent where the fixed cost is not above zero: there is then nothing to save by size. */
  readonly mergerCeiling: Figure | undefined;
  readonly cooperationCeiling: Figure | undefined;
}

/** What the curve expects of a unit of some size, with the 80 % prediction interval. */
export interface CurvePlace extends Prediction {
  readonly inhabitants: number;
}

export interface ScalePoint {
  readonly comparator: string;
  readonly population: Figure;
  readonly cost: Figure;
}
