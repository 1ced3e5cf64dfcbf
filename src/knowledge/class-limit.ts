import type { ClassFact } from './class-facts.ts';
import type { Condition } from './condition.ts';
import { listClassRules } from './list-class-rules.ts';

/** The number that a fact has to reach for some rule of a start to hold, or for a pre-project to mend it; undefined where no rule asks. */
export function classLimit(fact: ClassFact): number | undefined {
  const conditions = listClassRules().startNow.flatMap(({ when, curableWhen }) => [when, ...(curableWhen === undefined ? [] : [curableWhen])]);
  return conditions.flatMap((condition) => limitsIn(condition, fact))[0];
}

function limitsIn(condition: Condition<ClassFact>, fact: ClassFact): readonly number[] {
  if ('all' in condition) return condition.all.flatMap((each) => limitsIn(each, fact));
  if ('any' in condition) return condition.any.flatMap((each) => limitsIn(each, fact));
  if ('not' in condition) return limitsIn(condition.not, fact);
  return 'at-least' in condition && condition.fact === fact ? [condition['at-least']] : [];
}
