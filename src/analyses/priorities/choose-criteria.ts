import { builtInCriteria, economyCriterion } from '../../study/built-in-criteria.ts';
import type { Study } from '../../study/study.ts';

/**
 * What the services are judged by: the study's criteria, or, where it lists none, those that some service has an effect on,
 * and economy where some service has a net present value.
 */
export function chooseCriteria({ criteria, services }: Study, hasEconomy: boolean): readonly string[] {
  if (criteria.size > 0) return [...criteria.keys()];
  const used = new Set([...services.values()].flatMap(({ effects }) => [...effects.keys()]));
  return builtInCriteria.filter((id) => (id === economyCriterion ? hasEconomy : used.has(id)));
}
