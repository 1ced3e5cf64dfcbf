import type { Root, RootContent } from 'mdast';
import type { Results } from '../analyses/index.ts';
import type { Study } from '../study/study.ts';
import type { Language } from '../texts/language.ts';
import { reportContext } from './context.ts';
import { heading } from './nodes.ts';
import type { Report } from './report.ts';
import { answer } from './sections/answer.ts';
import { assumptions } from './sections/assumptions.ts';
import { claims } from './sections/claims.ts';
import { front } from './sections/front.ts';
import { gap } from './sections/gap.ts';
import { goals } from './sections/goals.ts';
import { method } from './sections/method.ts';
import { municipalities } from './sections/municipalities.ts';
import { sources } from './sections/sources.ts';

/** Writes the report of a study in one language, in the order in which a chief executive reads it. */
export function writeReport(study: Study, results: Results, language: Language): Report {
  const context = reportContext(study, results, language);
  const found = answer(context);
  const body: RootContent[] = [
    ...front(context),
    heading(2, context.texts.headings.answer),
    ...found,
    ...municipalities(context),
    ...results.benchmarks.flatMap((benchmark) => gap(context, benchmark)),
    ...goals(context),
    ...assumptions(context),
    ...claims(context),
    ...method(context),
  ];
  const tree: Root = { type: 'root', children: body };
  return {
    language,
    title: study.title,
    answer: found,
    tree: { type: 'root', children: [...body, ...sources(context, tree)] },
  };
}
