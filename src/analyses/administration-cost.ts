import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import type { AdministrationCost, Study } from '../study/study.ts';
import { inPriceYear } from './in-price-year.ts';

/**
 * Administration cost per inhabitant in the study's price year: each stated year is converted, and several years give
 * their mean. The stated and converted figures are the operands, with ids below `id`.
 *
 * @returns undefined when the study states no cost
 */
export function administrationCost(study: Study, id: string, cost: AdministrationCost): Figure | undefined {
  const unit: Unit = `${study.currency}/inhabitant`;
  const [only, ...more] = cost;
  if (only === undefined) return undefined;
  if (more.length === 0) return inPriceYear(study, id, unit, only);
  return derive(id, unit, 'mean', cost.map((figure) => inPriceYear(study, `${id}.${figure.of ?? figure.year}`, unit, figure)));
}
