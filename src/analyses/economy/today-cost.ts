import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import type { Study } from '../../study/study.ts';
import { distributionInPriceYear, inPriceYear } from '../in-price-year.ts';
import type { Quantity } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';

/** What a service costs its participants a year today. */
export interface TodayCost {
  readonly total: Figure;
  /** Each participant's own; empty where only the cost of all together is known, which is never spread. */
  readonly byMunicipality: ReadonlyMap<string, Figure>;
  /** The total as a number of a model. */
  readonly quantity: (inputs: Uncertain[]) => Quantity;
}

/** @returns undefined unless every participant's cost is stated, or that of all together */
export function todayCost(study: Study, { id, participants, economy }: ServiceCandidate): TodayCost | undefined {
  const unit = `${study.currency}/year` as const;
  const totalId = `service.${id}.todayCost`;
  const stated = participants.flatMap((municipality): [string, StatedFigure][] => {
    const cost = economy.today.get(municipality)?.cost;
    return cost === undefined ? [] : [[municipality, cost]];
  });
  if (stated.length < participants.length) {
    const cost = economy.groupToday?.cost;
    if (cost === undefined) return undefined;
    const total = inPriceYear(study, totalId, unit, cost);
    return { total, byMunicipality: new Map(), quantity: (inputs) => quantityOf(inputs, total, distributionInPriceYear(study, cost)) };
  }
  const costs = stated.map(([municipality, cost]) => {
    return { municipality, cost, figure: inPriceYear(study, `service.${id}.today.${municipality}.cost`, unit, cost) };
  });
  const total = derive(totalId, unit, 'sum', costs.map(({ figure }) => figure));
  if (total === undefined) return undefined;
  return {
    total,
    byMunicipality: new Map(costs.map(({ municipality, figure }) => [municipality, figure])),
    quantity: (inputs) => ({ kind: 'sum', of: costs.map(({ figure, cost }) => quantityOf(inputs, figure, distributionInPriceYear(study, cost))) }),
  };
}
