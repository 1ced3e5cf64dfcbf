import type { BuiltInCriterion } from '../study/built-in-criteria.ts';
import { builtInCriteria } from '../study/built-in-criteria.ts';

/** The criteria that a new study can begin with: those that are wanted, or all of them, in the order in which they are shown. */
export function offeredCriteria(wanted: readonly string[] = builtInCriteria): readonly BuiltInCriterion[] {
  return builtInCriteria.filter((id) => wanted.includes(id));
}
