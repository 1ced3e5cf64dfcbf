import type { Acceptability } from '../../math/smaa.ts';
import { smaa } from '../../math/smaa.ts';
import type { TwoValues } from '../../math/smaa-two-criteria.ts';
import { smaaOfTwoCriteria } from '../../math/smaa-two-criteria.ts';
import { blendedWeights, orderedWeights, simplexWeights } from '../../math/weight-draws.ts';
import type { ValueModel } from '../../math/value-model.ts';
import type { ChosenWeights } from './choose-weights.ts';
import type { RankingOptions } from './value-draws.ts';

/** What the ranking says over all weights that the municipalities could defend, and how many draws it took. */
export interface RobustRanking {
  readonly services: readonly Acceptability[];
  /** Undefined where it is exact. */
  readonly draws: number | undefined;
}

/**
 * SMAA-2 over the weights between those that the municipalities gave; where they gave an order, over all weights in that
 * order; where they gave none, over all weights (methods § 3). Exact for two criteria whose values are certain.
 *
 * @param order the criteria, the most important first, where an order is given
 */
export function runSmaa(model: ValueModel, chosen: ChosenWeights, order: readonly string[], options: RankingOptions): RobustRanking {
  const isCertain = model.values.every((row) => row.every((value) => typeof value === 'number'));
  const isFixed = chosen.criteria.length === 1 || chosen.source === 'shared' || (chosen.source === 'by-municipality' && chosen.weighedBy.length === 1);
  if (isCertain && isFixed) {
    const one = { ...model, draws: 1 };
    return { services: smaa(one, drawWeights(chosen, order, { ...options, draws: 1 })), draws: undefined };
  }
  if (isCertain && chosen.criteria.length === 2) {
    return { services: smaaOfTwoCriteria(model.values.map(certainPair), knotsOf(chosen, order)), draws: undefined };
  }
  return { services: smaa(model, drawWeights(chosen, order, options)), draws: options.draws };
}

function certainPair(row: ValueModel['values'][number]): TwoValues {
  const [first, second] = row;
  return [typeof first === 'number' ? first : 0, typeof second === 'number' ? second : 0];
}

/** What the weight of the first criterion lies between. */
function knotsOf({ source, criteria }: ChosenWeights, order: readonly string[]): readonly number[] {
  const [first] = criteria;
  switch (source) {
    case 'by-municipality':
      return [...(first?.byMunicipality.values() ?? [])].map(({ value }) => value);
    case 'shared':
      return [first?.weight.value ?? 0];
    case 'order':
      return order[0] === first?.id ? [0.5, 1] : [0, 0.5];
    case 'equal':
      return [0, 1];
  }
}

function drawWeights({ source, criteria, weighedBy }: ChosenWeights, order: readonly string[], options: RankingOptions): readonly Float64Array[] {
  const ids = criteria.map(({ id }) => id);
  switch (source) {
    case 'by-municipality':
      return blendedWeights(
        weighedBy.map((municipality) => ({
          name: stream(municipality),
          weights: criteria.map(({ byMunicipality }) => byMunicipality.get(municipality)?.value ?? 0),
        })),
        options,
      );
    case 'shared':
      return criteria.map(({ weight }) => new Float64Array(options.draws).fill(weight.value));
    case 'order': {
      const columns = orderedWeights(order.map(stream), options);
      return ids.map((id) => columns[order.indexOf(id)] ?? new Float64Array(options.draws));
    }
    case 'equal':
      return simplexWeights(ids.map(stream), options);
  }
}

/** The name of the stream that belongs to a criterion or a municipality, and to no figure. */
function stream(id: string): string {
  return `weight.${id}`;
}
