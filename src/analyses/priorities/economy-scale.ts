import type { Figure } from '../../figures/figure.ts';
import { discountFactors } from '../../math/discounting.ts';
import { roundUpToSeries } from '../../math/round-up-to-series.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { inPriceYear } from '../in-price-year.ts';

/**
 * What a net present value is as an equal amount a year for each participating inhabitant: NPV / Σ 1/(1 + r)ᵗ / inhabitants.
 *
 * Source: the equivalent annual amount, as in R-109/21 of the Norwegian Ministry of Finance.
 */
export function annuityFactor({ discountRate, horizon }: Study, inhabitants: number): number {
  const years = discountFactors(discountRate.value, horizon.years).reduce((sum, factor) => sum + factor, 0);
  return 1 / (years * inhabitants);
}

/** What a service is worth on each criterion, before there is a scale; undefined where it is not known. */
export interface Outcomes {
  /** An amount a year for each participating inhabitant. */
  readonly economy: Figure | undefined;
  /** By criterion, less economy. */
  readonly effects: readonly (number | undefined)[];
}

/**
 * M, where the economy criterion's scale ends on both sides of zero: stated, or the largest |P10| or |P90| of any service
 * rounded up to 1, 2 or 5 times a power of ten (methods § 3). Services that are expected to lose have no say where another is
 * expected to gain, nor has one that another is as good as on every criterion: to add a bad one would otherwise widen the
 * scale, and could so turn the order of two others.
 */
export function economyScale(study: Study, services: readonly Outcomes[]): Figure | undefined {
  const id = 'criterion.economy.scale';
  const unit = `${study.currency}/inhabitant` as const;
  const stated = study.criteria.get('economy')?.scale;
  if (stated !== undefined) return inPriceYear(study, id, unit, stated);
  const undominated = services.filter((one) => !services.some((other) => dominates(other, one))).flatMap(({ economy }) => economy ?? []);
  const gaining = undominated.filter(({ value }) => value > 0);
  const economies = gaining.length > 0 ? gaining : undominated;
  if (economies.length === 0) return undefined;
  const ends = economies.flatMap(({ value, quantiles }) => [Math.abs(quantiles?.p10 ?? value), Math.abs(quantiles?.p90 ?? value)]);
  return analysedFigure(id, unit, 'economy-scale', economies, roundUpToSeries(Math.max(...ends)));
}

/** Whether one is at least as good on every criterion and better on one, as far as both are known. */
function dominates(one: Outcomes, other: Outcomes): boolean {
  const pairs = [[one.economy?.value, other.economy?.value] as const, ...one.effects.map((effect, index) => [effect, other.effects[index]] as const)];
  const known = pairs.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [a - b]));
  return known.length === pairs.length && known.every((lead) => lead >= 0) && known.some((lead) => lead > 0);
}
