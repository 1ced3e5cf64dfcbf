import { classRules } from '../generated/class-rules.ts';
import type { ClassRule, LeaveRule, StartRule } from './class-rule.ts';

interface ClassRules {
  readonly leave: readonly LeaveRule[];
  readonly startNow: readonly StartRule[];
}

/** The rules that decide the classes, in their order. */
export function listClassRules(): ClassRules {
  return (listed ??= inOrder());
}

let listed: ClassRules | undefined;

function inOrder(): ClassRules {
  const rules = classRules().toSorted((a, b) => a.order - b.order);
  return { leave: rules.filter(isLeaveRule), startNow: rules.filter((rule) => !isLeaveRule(rule)) };
}

function isLeaveRule(rule: ClassRule): rule is LeaveRule {
  return rule.class === 'leave';
}
