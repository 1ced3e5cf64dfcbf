import { builtInCriteria } from '../study/built-in-criteria.ts';
import type { TextContext } from './context.ts';

/** What a criterion is called in the report: by the study, else by its built-in title in the report's language, else by its id. */
export function criterionTitle({ study, texts }: TextContext, id: string): string {
  const builtIn = builtInCriteria.find((each) => each === id);
  return study.criteria.get(id)?.title ?? (builtIn === undefined ? id : texts.priorities.criteria[builtIn]);
}

/** The same in a sentence, where a study's own title may be several words. */
export function quotedCriterion(context: TextContext, id: string): string {
  return context.texts.swot.quoted(criterionTitle(context, id));
}
