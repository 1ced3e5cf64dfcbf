import { classRules } from '../generated/class-rules.ts';
import type { ClassRule, LeaveRule, StartRule } from './class-rule.ts';

/** The rules that decide the classes, in their order. */
export function listClassRules(): { readonly leave: readonly LeaveRule[]; readonly startNow: readonly StartRule[] } {
  const rules = classRules().toSorted((a, b) => a.order - b.order);
  return { leave: rules.filter(isLeaveRule), startNow: rules.filter((rule) => !isLeaveRule(rule)) };
}

function isLeaveRule(rule: ClassRule): rule is LeaveRule {
  return rule.class === 'leave';
}
