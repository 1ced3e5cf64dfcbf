import type { Study } from './study.ts';
import { swotItems } from './swot-items.ts';
import type { Strategy, SwotItem } from './swot.ts';

/** What the SWOT analysis and what follows from it do not connect, both ways. */
export interface LooseEnds {
  /** Items that bear on no service and that no strategy takes up. */
  readonly items: readonly SwotItem[];
  /** Ids of services that no item and no strategy points at; none where the study has no SWOT analysis. */
  readonly services: readonly string[];
  /** Strategies that combine no item. */
  readonly strategies: readonly Strategy[];
}

/** Finds what led to nothing and what rests on nothing (methods § 4). */
export function looseEnds({ swot, strategies, services }: Pick<Study, 'swot' | 'strategies' | 'services'>): LooseEnds {
  const items = swotItems(swot);
  const combined = new Set(strategies.flatMap(({ combines }) => combines));
  const pointedAt = new Set([...items, ...strategies].flatMap((pointing) => pointing.services));
  return {
    items: items.filter((item) => item.services.length === 0 && !combined.has(item.id)),
    services: items.length === 0 ? [] : [...services.keys()].filter((id) => !pointedAt.has(id)),
    strategies: strategies.filter(({ combines }) => combines.length === 0),
  };
}
