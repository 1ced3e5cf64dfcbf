import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Unit } from '../../figures/unit.ts';
import type { Study } from '../../study/study.ts';
import { administrationCost } from '../administration-cost.ts';
import { statedFigure } from '../stated-figure.ts';
import type { GroupResult, MemberFigures } from './group.ts';

/**
 * The group's inhabitants are the sum of the municipalities'. Its cost is their mean weighted by inhabitants where all
 * state one, else the stated group figure, else absent.
 */
export function analyzeGroup(study: Study): GroupResult {
  const members = new Map<string, MemberFigures>(
    [...study.municipalities.values()].map((municipality) => [
      municipality.id,
      {
        population: statedFigure(`population.${municipality.id}`, 'inhabitants', municipality.population),
        cost: administrationCost(study, `cost.administration.${municipality.id}`, municipality.cost),
      },
    ]),
  );
  const population = derive('population.group', 'inhabitants', 'sum', [...members.values()].map((member) => member.population));
  if (population === undefined) throw new Error('analyzeGroup: a checked study has municipalities with inhabitants');
  const own = membersCost(study, [...members.values()]);
  const stated = administrationCost(study, own === undefined ? groupCostId : `${groupCostId}.stated`, study.group.cost);
  return { members, population, cost: own ?? stated, statedCost: own === undefined ? undefined : stated };
}

const groupCostId = 'cost.administration.group';

function membersCost(study: Study, members: readonly MemberFigures[]): Figure | undefined {
  const unit: Unit = `${study.currency}/inhabitant`;
  return derive(groupCostId, unit, 'weighted-mean', members.flatMap(({ cost, population }) => [cost, population]));
}
