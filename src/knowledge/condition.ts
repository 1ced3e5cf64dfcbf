import type { Fact, FactValue, ServiceFacts } from './service-facts.ts';
import { valueOfFact } from './service-facts.ts';

/** When a rule applies, in a small closed vocabulary: whoever reads the file needs no programming to see it. */
export type Condition<F extends string = Fact> =
  | { readonly fact: F; readonly is: boolean | number | string }
  | { readonly fact: F; readonly 'at-least': number }
  | { readonly fact: F; readonly 'one-of': readonly string[] }
  | { readonly all: readonly Condition<F>[] }
  | { readonly any: readonly Condition<F>[] }
  | { readonly not: Condition<F> };

/** Whether a condition is true of a service. A fact of several words, such as its kinds, is each of them. */
export function holds(condition: Condition, service: ServiceFacts): boolean {
  return holdsOf(condition, (fact) => valueOfFact(service, fact));
}

/** Whether a condition is true of what the facts are asked of. */
export function holdsOf<F extends string>(condition: Condition<F>, valueOf: (fact: F) => FactValue): boolean {
  if ('all' in condition) return condition.all.every((each) => holdsOf(each, valueOf));
  if ('any' in condition) return condition.any.some((each) => holdsOf(each, valueOf));
  if ('not' in condition) return !holdsOf(condition.not, valueOf);
  const value = valueOf(condition.fact);
  if ('at-least' in condition) return typeof value === 'number' && value >= condition['at-least'];
  if ('one-of' in condition) return condition['one-of'].some((wanted) => isValue(value, wanted));
  return isValue(value, condition.is);
}

function isValue(value: FactValue, wanted: boolean | number | string): boolean {
  return typeof value === 'object' ? value.some((word) => word === wanted) : value === wanted;
}
