import type { List, Paragraph, Table } from 'mdast';
import type { JudgedRule } from '../../analyses/classes/classes.ts';
import type { PrioritiesResult } from '../../analyses/priorities/priorities.ts';
import { serviceClasses } from '../../knowledge/class-rule.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { capital } from '../../texts/phrase.ts';
import type { AdviceTexts } from '../../texts/sections/advice-texts.ts';
import type { AdvisedServices } from '../advised-services.ts';
import { advisedServices, goingOn } from '../advised-services.ts';
import { cited, citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { decidingRules, ruleText } from '../deciding-rules.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { bullets, inline, paragraph, strong, text } from '../nodes.ts';
import { earlierAdvice, proposal } from '../proposal.ts';
import { serviceTitle } from '../service-title.ts';
import { untestedBecause, weightsBase } from '../weights-base.ts';
import { adviceNotices } from './advice-notices.ts';
import { adviceTable } from './advice-table.ts';

/** More services or measures than this are counted, not named. */
const mostNamed = 4;

/** A longer table is no first page. */
const mostRows = 10;

/** What is advised: in one paragraph, in one table, and what has to be solved before anything can start. */
export function adviceAnswer(context: ReportContext): (Paragraph | Table | List)[] {
  const { results, texts } = context;
  const { advice: words } = texts;
  if (results.priorities === undefined) return [];
  const advised = advisedServices(context);
  const going = goingOn(advised);
  return [
    paragraph([strong(words.lead)], ...adviceSummary(context, advised, mostNamed).flatMap((sentence): Sentence[] => [' ', sentence])),
    ...firstAdvised(context, results.priorities, words.more),
    ...adviceNotices(context, going),
    ...beforeStart(context, mostNamed),
    ...alsoProposed(context),
  ];
}

/**
 * The first services that start or are prepared, in a table, and what its shares are shares of.
 *
 * @param more says where the others are
 */
export function firstAdvised(context: ReportContext, priorities: PrioritiesResult, more: AdviceTexts['more']): (Paragraph | Table)[] {
  const { advice: words } = context.texts;
  const going = goingOn(advisedServices(context));
  if (going.length === 0) return [];
  const left = Math.max(0, going.length - mostRows);
  const count = figureText(context, countFigure('services.more', left));
  const untested = untestedBecause(priorities);
  const shares = untested === undefined ? words.shares(weightsBase(context, priorities)) : words.untested[untested];
  return [adviceTable(context, going.slice(0, mostRows)), paragraph(shares, ...(left === 0 ? [] : [more<Inline>({ count, one: left === 1 })]))];
}

/** Why nothing is advised, and where it says what to add. */
export function noAdvice({ texts }: ReportContext): Sentence {
  return texts.advice.nothing(texts.missing.heading);
}

/**
 * What is advised of the services, a sentence for each class, and how many have not been assessed.
 *
 * @param most more services of a class are counted, not named
 */
export function adviceSummary(context: ReportContext, { byClass, unassessed }: AdvisedServices, most: number): Sentence[] {
  const { advice: words } = context.texts;
  const count = figureText(context, countFigure('services.unassessed', unassessed.length));
  return [
    ...(byClass['start-now'].length === 0 ? [words.nothingStarts] : []),
    ...serviceClasses.flatMap((each) => {
      const services = byClass[each];
      return services.length === 0 ? [] : [words.sentences[each]<Inline>({ services: namedServices(context, services.map(({ id }) => id), most), one: services.length === 1 })];
    }),
    ...(unassessed.length === 0 ? [] : [words.notAssessed<Inline>({ count, one: unassessed.length === 1 })]),
  ];
}

/**
 * The titles of services in a sentence.
 *
 * @param most more are counted, not named
 */
export function namedServices(context: ReportContext, services: readonly string[], most: number): Phrase<Inline> {
  const { texts } = context;
  if (services.length <= most) return [texts.list(services.map((id) => serviceTitle(context, id)))];
  return texts.advice.counted<Inline>(figureText(context, countFigure('services', services.length)));
}

/**
 * What has to be solved: each rule that fails once, with the services that it holds up unless it holds up all of them.
 *
 * @param most more services are counted, not named
 */
export function beforeStart(context: ReportContext, most: number): (Paragraph | List)[] {
  const { texts } = context;
  const services = goingOn(advisedServices(context));
  const failing = new Map<string, { readonly judged: JudgedRule; readonly held: string[] }>();
  const waiting = services.filter((service) => service.class !== 'start-now');
  for (const service of waiting) {
    for (const judged of decidingRules(service)) {
      const before = failing.get(judged.rule.id);
      if (before === undefined) failing.set(judged.rule.id, { judged, held: [service.id] });
      else before.held.push(service.id);
    }
  }
  if (failing.size === 0) return [];
  const inOrder = [...failing.values()].toSorted((a, b) => a.judged.rule.order - b.judged.rule.order);
  const lines = inOrder.map(({ judged, held }): Sentence => {
    const all = held.length === waiting.length && waiting.length === services.length;
    const words = `${capital(ruleText(context, judged))}${notWeighed(context, judged)}`;
    return all ? `${words}.` : [text(`${words} (`), ...inline(namedServices(context, held, most)), text(').')];
  });
  return [paragraph(texts.advice.before(waiting.length === 1)), bullets(lines)];
}

/** Whose weights are not known, behind the rule that asks for everybody's. */
function notWeighed(context: ReportContext, { rule }: JudgedRule): string {
  const { priorities } = context.results;
  if (rule.id !== 'within-capacity' || priorities?.weights !== 'by-municipality' || priorities.notWeighedBy.length === 0) return '';
  return ` (${context.texts.advice.notWeighed(municipalityNames(context, priorities.notWeighedBy))})`;
}

/** The study's own measures, and whose earlier advice is compared further down. */
function alsoProposed(context: ReportContext): Paragraph[] {
  const { advice: words, list, answer } = context.texts;
  const own = proposal(context);
  const items = own?.own === true ? own.items : [];
  const count = figureText(context, countFigure('measures', items.length));
  const measures = items.length > mostNamed ? words.ownMeasuresCounted<Inline>(count) : words.ownMeasures(list(items));
  const earlier = earlierAdvice(context);
  const by = earlier === undefined ? undefined : (citedName(context, earlier.source) ?? answer.earlierReport);
  return [
    ...(items.length === 0 ? [] : [paragraph(measures)]),
    ...(by === undefined ? [] : [paragraph(words.comparedBelow(by), cited(context, earlier?.source))]),
  ];
}
