import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import type { PriceLevel } from '../study/price-level.ts';
import { priceLevel } from '../study/price-level.ts';
import type { StatedFigure } from '../study/stated-figure.ts';
import type { AdministrationCost, PricePoint, Study } from '../study/study.ts';
import { statedFigure } from './stated-figure.ts';

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
  return derive(id, unit, 'mean', cost.map((figure) => inPriceYear(study, `${id}.${figure.year}`, unit, figure)));
}

function inPriceYear(study: Study, id: string, unit: Unit, stated: StatedFigure): Figure | undefined {
  const level = stated.year === undefined || stated.year === study.priceYear ? undefined : priceLevel(study, stated.year);
  if (level === undefined) return statedFigure(id, unit, stated);
  return derive(id, unit, 'product', [
    statedFigure(`${id}.stated`, unit, stated),
    priceLevelFigure(`priceLevel.${stated.year}.${study.priceYear}`, level),
  ]);
}

function priceLevelFigure(id: string, level: PriceLevel): Figure | undefined {
  if (level.kind === 'own') return derive(id, 'value', 'quotient', [pointFigure(level.to), pointFigure(level.from)]);
  return { id, value: level.factor, unit: 'value', origin: { kind: 'assumed', reference: level.reference }, illustration: false };
}

function pointFigure({ year, level, span }: PricePoint): Figure {
  const origin: Figure['origin'] = { kind: 'stated', span, source: undefined, year, note: undefined, estimate: false };
  return { id: `priceIndex.${year}`, value: level, unit: 'value', origin, illustration: false };
}
