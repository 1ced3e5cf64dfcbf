import type { Figure, Quantiles } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import type { Distribution } from '../math/distribution.ts';
import type { StatedFigure } from '../study/stated-figure.ts';
import { distributionOf } from './estimate-distribution.ts';

/** A figure as the study states it; a three-point estimate stands with its mean, because sums use means (methods). */
export function statedFigure(id: string, unit: Unit, stated: StatedFigure): Figure {
  const distribution = distributionOf(stated);
  const origin: Figure['origin'] = {
    kind: 'stated',
    span: stated.span,
    source: stated.source,
    year: stated.year,
    note: stated.note,
    estimate: typeof stated.value !== 'number',
  };
  const figure = { id, value: singleValue(stated), unit, origin, illustration: stated.source === 'illustration' };
  if (distribution === undefined) return figure;
  return { ...figure, value: distribution.mean, quantiles: percentiles(stated, distribution) };
}

/** Percentiles that the study states are not computed back from what they gave. */
function percentiles({ value }: StatedFigure, distribution: Distribution): Quantiles {
  const p50 = distribution.quantile(0.5);
  return typeof value === 'object' && value.range === 'p10-p90'
    ? { p10: value.low, p50, p90: value.high }
    : { p10: distribution.quantile(0.1), p50, p90: distribution.quantile(0.9) };
}

function singleValue({ value }: StatedFigure): number {
  return typeof value === 'number' ? value : value.likely;
}
