import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { weightsFromSwings } from '../../math/additive-value.ts';
import type { Study } from '../../study/study.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { statedFigure } from '../stated-figure.ts';
import type { WeightedCriterion, WeightSource } from './priorities.ts';

/** The weights that the study gives, or what is used in their place. */
export interface ChosenWeights {
  readonly source: WeightSource;
  readonly criteria: readonly WeightedCriterion[];
  readonly weighedBy: readonly string[];
  readonly notWeighedBy: readonly string[];
}

/**
 * Swing weights (von Winterfeldt & Edwards 1986; methods § 3): each municipality's swings as shares of their sum, and as
 * base weights their mean. Where only an order is given, the rank-order centroid (Barron & Barrett 1996): the weight of
 * place k of n is Σ 1/i over i = k … n, divided by n. Without either all criteria count the same.
 *
 * @param ids the criteria, in their order; at least one
 */
export function chooseWeights(study: Study, ids: readonly string[]): ChosenWeights {
  const swings = ids.map((id) => study.criteria.get(id)?.swing);
  const ranks = ids.map((id) => study.criteria.get(id)?.rank);
  if (swings.every((swing) => swing?.kind === 'shared')) return sharedSwings(study, ids);
  const byMunicipality = swings.some((swing) => swing !== undefined) ? swingsByMunicipality(study, ids) : undefined;
  // Where nobody has weighed every criterion, nobody's weights can be used.
  if (byMunicipality !== undefined && byMunicipality.weighedBy.length > 0) return byMunicipality;
  const isOrdered = ranks.every((rank) => rank !== undefined);
  const weights = isOrdered ? ranks.map((rank) => centroid(rank, ids.length)) : ids.map(() => 1 / ids.length);
  return {
    source: isOrdered ? 'order' : 'equal',
    criteria: ids.map((id, index) => ({
      id,
      weight: analysedFigure(`criterion.${id}.weight`, 'share', isOrdered ? 'rank-order-centroid' : 'equal-weights', [], weights[index] ?? 0),
      byMunicipality: new Map(),
    })),
    weighedBy: [],
    notWeighedBy: byMunicipality?.notWeighedBy ?? [],
  };
}

function centroid(rank: number, count: number): number {
  let sum = 0;
  for (let place = count; place >= rank; place -= 1) sum += 1 / place;
  return sum / count;
}

function sharedSwings(study: Study, ids: readonly string[]): ChosenWeights {
  const weights = sharesOf(ids, '', (id) => sharedSwing(study, id));
  const criteria = ids.flatMap((id): WeightedCriterion[] => {
    const weight = weights?.get(id);
    return weight === undefined ? [] : [{ id, weight, byMunicipality: new Map() }];
  });
  return { source: 'shared', criteria, weighedBy: [], notWeighedBy: [] };
}

function swingsByMunicipality(study: Study, ids: readonly string[]): ChosenWeights {
  const municipalities = [...study.municipalities.keys()];
  const vectors = municipalities.flatMap((municipality) => {
    const weights = sharesOf(ids, `.${municipality}`, (id) => swingOf(study, id, municipality));
    return weights === undefined ? [] : [{ municipality, weights }];
  });
  // In the order of their ids, so that the order in which the study names them changes no sum.
  const byId = vectors.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1));
  const weighedBy = vectors.map(({ municipality }) => municipality);
  return {
    source: 'by-municipality',
    criteria: ids.flatMap((id): WeightedCriterion[] => {
      const weight = derive(`criterion.${id}.weight`, 'share', 'mean', byId.map(({ weights }) => weights.get(id)));
      const byMunicipality = new Map(vectors.flatMap(({ municipality, weights }): [string, Figure][] => {
        const own = weights.get(id);
        return own === undefined ? [] : [[municipality, own]];
      }));
      return weight === undefined ? [] : [{ id, weight, byMunicipality }];
    }),
    weighedBy,
    notWeighedBy: municipalities.filter((municipality) => !weighedBy.includes(municipality)),
  };
}

/** Swings as shares of their sum; undefined where one is missing or none counts. */
function sharesOf(
  ids: readonly string[],
  whose: string,
  swing: (id: string) => StatedFigure | undefined,
): ReadonlyMap<string, Figure> | undefined {
  const figures = ids.flatMap((id) => {
    const stated = swing(id);
    return stated === undefined ? [] : [statedFigure(`criterion.${id}.swing${whose}`, 'points', stated)];
  });
  const weights = figures.length < ids.length ? undefined : weightsFromSwings(figures.map(({ value }) => value));
  if (weights === undefined) return undefined;
  return new Map(
    ids.flatMap((id, index): [string, Figure][] => {
      const weight = weights[index];
      return weight === undefined ? [] : [[id, analysedFigure(`criterion.${id}.weight${whose}`, 'share', 'weight-from-swings', figures, weight)]];
    }),
  );
}

function sharedSwing({ criteria }: Study, id: string): StatedFigure | undefined {
  const swing = criteria.get(id)?.swing;
  return swing?.kind === 'shared' ? swing.value : undefined;
}

/** A municipality's own answer, or the one that is given for all. */
function swingOf({ criteria }: Study, id: string, municipality: string): StatedFigure | undefined {
  const swing = criteria.get(id)?.swing;
  return swing?.kind === 'by-municipality' ? swing.values.get(municipality) : swing?.value;
}
