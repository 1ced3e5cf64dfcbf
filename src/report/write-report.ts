import type { RootContent } from 'mdast';
import type { Results } from '../analyses/index.ts';
import type { Study } from '../study/study.ts';
import type { Language } from '../texts/language.ts';
import { reportContext } from './context.ts';
import { heading } from './nodes.ts';
import type { Report } from './report.ts';
import { aboutStudy } from './sections/about-study.ts';
import { agreements } from './sections/agreements.ts';
import { answer } from './sections/answer.ts';
import { assumptions } from './sections/assumptions.ts';
import { caseFlows } from './sections/case-flows.ts';
import { claims } from './sections/claims.ts';
import { cooperation } from './sections/cooperation.ts';
import { decision } from './sections/decision.ts';
import { evidence } from './sections/evidence.ts';
import { factors } from './sections/factors.ts';
import { front } from './sections/front.ts';
import { gap } from './sections/gap.ts';
import { lawsIn } from './sections/laws.ts';
import { method } from './sections/method.ts';
import { missing } from './sections/missing.ts';
import { models } from './sections/models.ts';
import { municipalities } from './sections/municipalities.ts';
import { readiness } from './sections/readiness.ts';
import { plan } from './sections/plan.ts';
import { priorities } from './sections/priorities.ts';
import { scale } from './sections/scale.ts';
import { sensitivity } from './sections/sensitivity.ts';
import { serviceEconomy } from './sections/service-economy.ts';
import { services } from './sections/services.ts';
import { citedIn, footnoteDefinitions, sources } from './sections/sources.ts';
import { swot } from './sections/swot.ts';
import { topDown } from './sections/top-down.ts';

/** Writes the report of a study in one language, in the order in which a chief executive reads it. */
export function writeReport(study: Study, results: Results, language: Language): Report {
  const context = reportContext(study, results, language);
  const found = answer(context);
  const body: RootContent[] = [
    ...front(context),
    heading(2, context.texts.headings.answer),
    ...found,
    ...decision(context),
    ...priorities(context),
    ...services(context),
    ...serviceEconomy(context),
    ...municipalities(context),
    ...results.benchmarks.flatMap((benchmark) => gap(context, benchmark)),
    ...scale(context),
    ...topDown(context),
    ...sensitivity(context),
    ...evidence(context),
    ...swot(context),
    ...models(context),
    ...agreements(context),
    ...caseFlows(context),
    ...readiness(context),
    ...factors(context),
    ...plan(context),
    ...aboutStudy(context),
    ...cooperation(context),
    ...missing(context),
    ...assumptions(context),
    ...claims(context),
  ];
  const cited = citedIn(body);
  const children: RootContent[] = [...body, ...sources(context, cited, lawsIn(body)), ...method(context), ...footnoteDefinitions(context, cited)];
  return {
    language,
    title: study.title,
    answer: found,
    tree: { type: 'root', children },
  };
}
