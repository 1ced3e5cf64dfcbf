import type { ClassifiedService, JudgedRule } from '../analyses/classes/classes.ts';
import type { ReportContext } from './context.ts';

/**
 * The rules that made a service's class what it is: of a service that is left those that say so, of one that has not been
 * assessed that alone, else those of a start that fail; none where all hold.
 */
export function decidingRules({ class: advised, rules }: ClassifiedService): readonly JudgedRule[] {
  if (advised === 'leave') return rules.filter(({ rule, holds }) => rule.class === 'leave' && holds);
  const failing = rules.filter(({ rule, holds }) => rule.class === 'start-now' && !holds);
  const unassessed = failing.filter(({ rule }) => rule.id === 'assessed');
  return unassessed.length > 0 ? unassessed : failing;
}

/** What such a rule says of the service. */
export function ruleText({ language }: Pick<ReportContext, 'language'>, { rule, holds }: JudgedRule): string {
  return (holds ? rule.text.holds : rule.text.fails)[language];
}
