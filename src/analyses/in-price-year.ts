import { derive } from '../figures/derive.ts';
import type { Figure, Quantiles } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import type { Distribution } from '../math/distribution.ts';
import { scaledDistribution } from '../math/scaled-distribution.ts';
import type { PriceLevel } from '../study/price-level.ts';
import { priceFactor, priceLevel } from '../study/price-level.ts';
import type { StatedFigure } from '../study/stated-figure.ts';
import type { PricePoint, Study } from '../study/study.ts';
import { distributionOf } from './estimate-distribution.ts';
import { statedFigure } from './stated-figure.ts';

/** A stated amount in the study's price year; converted, it is derived from the stated one, whose id ends in `.stated`. */
export function inPriceYear(study: Study, id: string, unit: Unit, stated: StatedFigure): Figure {
  const level = conversion(study, stated);
  const figure = statedFigure(level === undefined ? id : `${id}.stated`, unit, stated);
  if (level === undefined) return figure;
  const converted = derive(id, unit, 'product', [figure, priceLevelFigure(`priceLevel.${stated.year}.${study.priceYear}`, level)]);
  if (converted === undefined) throw new Error('inPriceYear: the price levels of a checked study are above zero');
  return figure.quantiles === undefined ? converted : { ...converted, quantiles: scaled(figure.quantiles, priceFactor(level)) };
}

/** The distribution of a stated amount in the study's price year; undefined for a single number. */
export function distributionInPriceYear(study: Study, stated: StatedFigure): Distribution | undefined {
  const distribution = distributionOf(stated);
  const level = conversion(study, stated);
  return distribution === undefined || level === undefined ? distribution : scaledDistribution(distribution, priceFactor(level));
}

function conversion(study: Study, { year }: StatedFigure): PriceLevel | undefined {
  return year === undefined || year === study.priceYear ? undefined : priceLevel(study, year);
}

function priceLevelFigure(id: string, level: PriceLevel): Figure | undefined {
  if (level.kind === 'own') return derive(id, 'value', 'quotient', [pointFigure(level.to), pointFigure(level.from)]);
  return { id, value: level.factor, unit: 'value', origin: { kind: 'assumed', reference: level.reference }, illustration: false };
}

function pointFigure({ year, level, span }: PricePoint): Figure {
  const origin: Figure['origin'] = { kind: 'stated', span, source: undefined, year, note: undefined, estimate: false };
  return { id: `priceIndex.${year}`, value: level, unit: 'value', origin, illustration: false };
}

function scaled({ p10, p50, p90 }: Quantiles, factor: number): Quantiles {
  return {
    ...(p10 === undefined ? {} : { p10: p10 * factor }),
    ...(p50 === undefined ? {} : { p50: p50 * factor }),
    ...(p90 === undefined ? {} : { p90: p90 * factor }),
  };
}
