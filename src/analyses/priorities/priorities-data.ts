import type { Figure } from '../../figures/figure.ts';
import { printedNumber } from '../printed-number.ts';
import type { Firmness, PrioritiesResult, RankedService } from './priorities.ts';

/** The ranking as plain data for JSON. */
export function prioritiesData({ criteria, weights, weighedBy, notWeighedBy, economyScale, capacity, draws, services, unranked }: PrioritiesResult): object {
  return {
    criteria: criteria.map(({ id, weight }) => ({ criterion: id, weight: printed(weight) })),
    weights,
    ...(weighedBy.length === 0 ? {} : { weighedBy }),
    ...(notWeighedBy.length === 0 ? {} : { notWeighedBy }),
    ...(economyScale === undefined ? {} : { economyScale: printed(economyScale) }),
    capacity: { projects: capacity.projects, stated: capacity.stated !== undefined },
    ...(draws === undefined ? { exact: true } : { draws }),
    services: services.map(serviceData),
    unranked,
  };
}

function serviceData({ id, value, rank, effects, economy, incomplete, rankAcceptability, centralWeights, confidence, withinCapacity, firmness }: RankedService): object {
  return {
    service: id,
    value: printed(value),
    rank: printed(rank),
    effects: Object.fromEntries([...effects].flatMap(([criterion, { mean }]) => (mean === undefined ? [] : [[criterion, printed(mean)]]))),
    missing: [...effects].flatMap(([criterion, { missing }]) => (missing.length === 0 ? [] : [{ criterion, municipalities: missing }])),
    ...(economy === undefined ? {} : { economy: printed(economy) }),
    incomplete,
    rankAcceptability: rankAcceptability.map(printed),
    ...(centralWeights === undefined ? {} : { centralWeights: Object.fromEntries([...centralWeights].map(([criterion, weight]) => [criterion, printed(weight)])) }),
    ...(confidence === undefined ? {} : { confidence: printed(confidence) }),
    withinCapacity: printed(withinCapacity),
    firmness: firmnessData(firmness),
  };
}

function firmnessData(firmness: Firmness): object {
  if (!('above' in firmness)) return firmness;
  const { above, ...rest } = firmness;
  return { ...rest, above: printed(above) };
}

function printed({ value }: Figure): number {
  return printedNumber(value);
}
