import type { Figure } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import { pertMean } from '../math/pert.ts';
import { triangularFromPercentiles, triangularMean } from '../math/triangular.ts';
import type { StatedFigure, ThreePointEstimate } from '../study/stated-figure.ts';

/** A figure as the study states it; a three-point estimate stands with its mean, because sums use means (methods). */
export function statedFigure(id: string, unit: Unit, stated: StatedFigure): Figure {
  return {
    id,
    value: typeof stated.value === 'number' ? stated.value : mean(stated.value),
    unit,
    origin: {
      kind: 'stated',
      span: stated.span,
      source: stated.source,
      year: stated.year,
      note: stated.note,
      estimate: typeof stated.value !== 'number',
    },
    illustration: stated.source === 'illustration',
  };
}

function mean({ low, likely, high, range }: ThreePointEstimate): number {
  return range === 'min-max' ? pertMean(low, likely, high) : triangularMean(triangularFromPercentiles(low, likely, high));
}
