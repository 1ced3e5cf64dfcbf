import type { Fact, FactValue, ServiceFacts } from './service-facts.ts';
import { valueOfFact } from './service-facts.ts';

/** When a rule applies, in a small closed vocabulary: whoever reads the file needs no programming to see it. */
export type Condition =
  | { readonly fact: Fact; readonly is: boolean | number | string }
  | { readonly fact: Fact; readonly 'at-least': number }
  | { readonly fact: Fact; readonly 'one-of': readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Whether a condition is true of a service. A fact of several words, such as its kinds, is each of them. */
export function holds(condition: Condition, service: ServiceFacts): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, service));
  if ('any' in condition) return condition.any.some((each) => holds(each, service));
  if ('not' in condition) return !holds(condition.not, service);
  const value = valueOfFact(service, condition.fact);
  if ('at-least' in condition) return typeof value === 'number' && value >= condition['at-least'];
  if ('one-of' in condition) return condition['one-of'].some((wanted) => isValue(value, wanted));
  return isValue(value, condition.is);
}

function isValue(value: FactValue, wanted: boolean | number | string): boolean {
  return typeof value === 'object' ? value.some((word) => word === wanted) : value === wanted;
}
