import type { ServiceCandidate } from '../study/sections.ts';
import type { ReportContext } from './context.ts';

/** Whether the study says more of a service than that it is a candidate. */
export function isDescribed({ study }: ReportContext, { assessed, host, model, requires, participants }: ServiceCandidate): boolean {
  const some = participants.length < study.municipalities.size;
  return assessed || host !== undefined || model !== undefined || requires.length > 0 || some;
}
