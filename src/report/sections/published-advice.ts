import type { ClassifiedService } from '../../analyses/classes/classes.ts';
import type { Action } from '../../study/sections.ts';
import { advisedServices, advisedTitle, goingOn } from '../advised-services.ts';
import { cited, citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { decidingRules, ruleText } from '../deciding-rules.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { failingForAll } from './advice.ts';

/** What an earlier report advised, beside what is advised here and why; a measure that is no service is not judged. */
export function publishedAdvice(context: ReportContext): Block[] {
  const { study, texts } = context;
  const { published } = study;
  if (published === undefined) return [];
  const { published: words } = texts.advice;
  const measures = published.actions.flatMap((id) => study.actions.get(id) ?? []);
  const prepared = new Set(measures.flatMap(({ services }) => services));
  const alone = published.services.filter((id) => !prepared.has(id));
  const rows = [...measures.flatMap((measure) => measureRows(context, measure)), ...alone.map((id) => serviceRow(context, id, serviceTitle(context, id), false))];
  if (rows.length === 0) return [];
  const by = citedName(context, published.source) ?? texts.answer.earlierReport;
  const known = new Set([...published.services, ...prepared]);
  const only = goingOn(advisedServices(context)).filter(({ id }) => !known.has(id));
  const labels = words.table;
  return [
    heading(3, words.heading(by)),
    table('lll', [[[labels.earlier, ...cited(context, published.source)], labels.ours, labels.why], ...rows]),
    ...(only.length === 0 ? [] : [paragraph(words.only({ services: texts.list(only.map(({ id }) => serviceTitle(context, id))), by }))]),
  ];
}

/** A measure that prepares several services has a row for each. */
function measureRows(context: ReportContext, { title, kind, services }: Action): Sentence[][] {
  const { published: words } = context.texts.advice;
  if (services.length === 0) return [[title, words.noService, words.noServiceWhy]];
  return services.map((id) => serviceRow(context, id, title, kind === 'pre-project'));
}

function serviceRow(context: ReportContext, id: string, earlier: string, isPreProject: boolean): Sentence[] {
  const { advice: words } = context.texts;
  const service = context.results.classes.services.find((each) => each.id === id);
  if (service === undefined) return [earlier, words.published.noService, '–'];
  return [earlier, `${words.classes[service.class]}: ${advisedTitle(context, service)}`, why(context, service, isPreProject)];
}

function why(context: ReportContext, service: ClassifiedService, isPreProject: boolean): string {
  const { advice: words } = context.texts;
  if (isPreProject && service.class === 'prepare') return words.published.same;
  const rules = decidingRules(service);
  if (rules.length === 0) return words.allHold;
  const common = failingForAll(context).filter(({ rule }) => rules.some((each) => each.rule.id === rule.id));
  // What holds up one service for one reason is told here; the same reasons again for each of them are not.
  if (common.length < 2) return rules.map((judged) => ruleText(context, judged)).join('; ');
  const own = rules.filter(({ rule }) => common.every((each) => each.rule.id !== rule.id));
  return [words.published.common, ...own.map((judged) => ruleText(context, judged))].join('; ');
}
