import { analyze } from './analyses/index.ts';
import type { PaperToFill } from './report/papers/paper.ts';
import { writePlanPaper } from './report/papers/plan-paper.ts';
import type { Study } from './study/study.ts';
import type { Language } from './texts/language.ts';

/** What became of a wish for a plan: nothing where nothing, or not that service, starts or is prepared. */
export type PlanDraft = ({ readonly kind: 'written' } & PaperToFill) | { readonly kind: 'nothing' };

/** Of which service the plan is to be; without one, of all that start or are prepared. */
export interface PlanRequest {
  readonly service: string | undefined;
  readonly language: Language | undefined;
}

/** Study → results → pre-project plan. */
export function draftPlan(study: Study, { service, language }: PlanRequest): PlanDraft {
  const results = analyze(study);
  const preProjects = (results.plan?.preProjects ?? []).filter((each) => service === undefined || each.service === service);
  if (results.plan === undefined || preProjects.length === 0) return { kind: 'nothing' };
  return { kind: 'written', ...writePlanPaper(study, results, { ...results.plan, preProjects }, language ?? study.language) };
}
