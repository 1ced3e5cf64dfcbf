import type { Root, RootContent } from 'mdast';
import type { Results } from '../analyses/index.ts';
import type { Study } from '../study/study.ts';
import type { Language } from '../texts/language.ts';
import { chartsIn } from './charts/charts-in.ts';
import type { ReportContext } from './context.ts';
import { reportContext } from './context.ts';
import { heading, paragraph } from './nodes.ts';
import type { Report } from './report.ts';
import type { SectionId } from '../texts/sections/section-id.ts';
import { sectionIds } from '../texts/sections/section-id.ts';
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
import { missing, missingFrom } from './sections/missing.ts';
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

/** Which parts of the report are wanted; undefined is the whole. */
export type WantedSections = ReadonlySet<SectionId> | undefined;

/** Writes the report of a study in one language, or some of its sections, in the order in which a chief executive reads it. */
export function writeReport(study: Study, results: Results, language: Language, wanted: WantedSections): Report {
  const context = reportContext(study, results, language);
  const found = answer(context);
  const isWanted = (id: SectionId): boolean => wanted?.has(id) !== false;
  const sections = sectionIds.filter(isWanted).map((id) => ({ id, nodes: writers[id](context, found) }));
  const body: RootContent[] = [
    ...front(context),
    ...(wanted === undefined ? [] : [paragraph(context.texts.front.excerpt)]),
    ...sections.flatMap(({ nodes }) => nodes),
  ];
  const cited = citedIn(body);
  const lastOnes = isWanted('sources') ? sources(context, cited, lawsIn(body)) : [];
  const empty = sections.filter(({ id, nodes }) => (id === 'sources' ? lastOnes : nodes).length === 0).map(({ id }) => id);
  const children: RootContent[] = [
    ...body,
    ...lastOnes,
    ...(isWanted('method') ? method(context) : []),
    // With the section about the study they are told there.
    ...(isWanted('study') ? [] : missingFrom(context, new Set(empty))),
    ...footnoteDefinitions(context, cited),
  ];
  const tree: Root = { type: 'root', children };
  return {
    language,
    title: study.title,
    answer: isWanted('answer') ? found : [],
    tree,
    charts: chartsIn(tree),
  };
}

type Writer = (context: ReportContext, found: Report['answer']) => readonly RootContent[];

/** Sources and method come last, when it is known what the others refer to. */
const writers: Readonly<Record<SectionId, Writer>> = {
  answer: (context, found) => [heading(2, context.texts.headings.answer), ...found, ...decision(context)],
  priorities: (context) => [...priorities(context), ...services(context)],
  municipalities,
  economy: (context) => [
    ...serviceEconomy(context),
    ...context.results.benchmarks.flatMap((benchmark) => gap(context, benchmark)),
    ...scale(context),
    ...topDown(context),
    ...sensitivity(context),
    ...evidence(context),
  ],
  swot,
  models: (context) => [...models(context), ...agreements(context), ...caseFlows(context)],
  readiness: (context) => [...readiness(context), ...factors(context)],
  plan,
  study: (context) => [...aboutStudy(context), ...cooperation(context), ...missing(context)],
  assumptions,
  claims,
  sources: () => [],
  method: () => [],
};
