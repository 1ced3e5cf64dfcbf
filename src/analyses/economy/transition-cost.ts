import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { optimismBias } from '../../knowledge/judgements.ts';
import type { ProjectKind, Transition } from '../../study/economy.ts';
import type { Study } from '../../study/study.ts';
import { distributionInPriceYear, inPriceYear } from '../in-price-year.ts';
import type { Quantity } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';

/** A stated cost as a figure and as a number of a model. */
export interface CostTerm {
  readonly figure: Figure;
  readonly quantity: Quantity;
}

/**
 * What it costs once. A cost that is one number, of a kind of project that is known to cost more, is raised by
 * U (1 − mitigated); an estimate in three points speaks for itself (methods § 2).
 *
 * @param id of what it is spent on, `topDown` or `service.<service>`: the figures’ ids begin with it
 */
export function transitionCost(inputs: Uncertain[], study: Study, id: string, { cost, project, mitigated }: Transition): CostTerm | undefined {
  if (cost === undefined) return undefined;
  const figureId = `${id}.transition`;
  const distribution = distributionInPriceYear(study, cost);
  if (project === undefined || typeof cost.value !== 'number') {
    const figure = inPriceYear(study, figureId, study.currency, cost);
    return { figure, quantity: quantityOf(inputs, figure, distribution) };
  }
  const stated = inPriceYear(study, `${figureId}.beforeBias`, study.currency, cost);
  const figure = derive(figureId, study.currency, 'product', [stated, biasFactor(id, project, mitigated)]);
  if (figure === undefined) throw new Error('transitionCost: a stated cost times a factor is a number');
  return { figure, quantity: quantityOf(inputs, figure, undefined) };
}

/** Two projects of one kind may have dealt with their optimism to different extents, so that each has its own factor. */
function biasFactor(id: string, project: ProjectKind, mitigated: number): Figure {
  return {
    id: `optimismBias.${id.split('.').at(-1) ?? id}`,
    value: 1 + optimismBias[project] * (1 - mitigated),
    unit: 'value',
    origin: { kind: 'assumed', reference: 'hm-treasury-optimism-bias-2013' },
    illustration: false,
  };
}
