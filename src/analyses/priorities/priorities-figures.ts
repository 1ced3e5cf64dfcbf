import type { Figure } from '../../figures/figure.ts';
import type { PrioritiesResult, RankedService } from './priorities.ts';

/** Every figure of the ranking, those that are absent too. */
export function prioritiesFigures(priorities: PrioritiesResult | undefined): readonly (Figure | undefined)[] {
  if (priorities === undefined) return [];
  const { criteria, economyScale, capacity, services } = priorities;
  return [
    ...criteria.flatMap(({ weight, byMunicipality }) => [weight, ...byMunicipality.values()]),
    economyScale,
    capacity.stated,
    ...services.flatMap(serviceFigures),
  ];
}

function serviceFigures(service: RankedService): readonly (Figure | undefined)[] {
  const { firmness } = service;
  return [
    ...[...service.effects.values()].flatMap(({ mean, answers }) => [mean, ...answers.values()]),
    service.feasibility,
    service.economy,
    service.value,
    service.rank,
    ...service.rankAcceptability,
    ...(service.centralWeights?.values() ?? []),
    service.confidence,
    service.withinCapacity,
    ...service.withinCapacityBy.values(),
    'above' in firmness ? firmness.above : undefined,
  ];
}
