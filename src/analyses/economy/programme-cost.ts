import type { Figure } from '../../figures/figure.ts';
import type { Transition } from '../../study/economy.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import type { Study } from '../../study/study.ts';
import { distributionInPriceYear, inPriceYear } from '../in-price-year.ts';
import { constant } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';
import type { ProgrammeCost } from './programme.ts';
import type { CostTerm } from './transition-cost.ts';
import { transitionCost } from './transition-cost.ts';

/** What the study says of the cost of something that is carried out. */
export interface StatedCost {
  readonly transition: Transition;
  readonly coordination: StatedFigure | undefined;
}

/**
 * A programme's cost with the figures that it was built from. What is not stated of it counts as nothing.
 *
 * @param id of what costs it, `topDown` or `service.<service>`: the figures' ids begin with it
 * @param start the year of the horizon in which it begins, from 0
 * @returns undefined where the study states neither transition nor coordination
 */
export function programmeCost(
  inputs: Uncertain[],
  study: Study,
  id: string,
  { transition, coordination }: StatedCost,
  start: number,
): { readonly terms: ProgrammeCost; readonly figures: readonly Figure[] } | undefined {
  const once = transitionCost(inputs, study, id, transition);
  const yearly = coordination === undefined ? undefined : coordinationCost(inputs, study, id, coordination);
  if (once === undefined && yearly === undefined) return undefined;
  const none = constant(0);
  return {
    terms: { transition: once?.quantity ?? none, coordination: yearly?.quantity ?? none, coordinationFigure: yearly?.figure, start },
    figures: [once?.figure, yearly?.figure].filter((figure) => figure !== undefined),
  };
}

function coordinationCost(inputs: Uncertain[], study: Study, id: string, stated: StatedFigure): CostTerm {
  const figure = inPriceYear(study, `${id}.coordination`, `${study.currency}/year`, stated);
  return { figure, quantity: quantityOf(inputs, figure, distributionInPriceYear(study, stated)) };
}
