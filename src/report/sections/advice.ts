import type { ClassifiedService, JudgedRule } from '../../analyses/classes/classes.ts';
import { serviceClasses } from '../../knowledge/class-rule.ts';
import { capital } from '../../texts/phrase.ts';
import { advisedServices, advisedTitle } from '../advised-services.ts';
import type { ReportContext } from '../context.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { decidingRules, ruleText } from '../deciding-rules.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { isTakenAsCertain } from '../taken-as-certain.ts';
import { adviceBasis } from './advice-basis.ts';
import { adviceOrder } from './advice-order.ts';

/** What is advised of each assessed service, for whose sake and by which rules, and what that rests on. */
export function advice(context: ReportContext): Block[] {
  const { byClass } = advisedServices(context);
  const { advice: words } = context.texts;
  const common = failingForAll(context);
  return [
    heading(3, words.heading),
    ...(common.length === 0 ? [] : [paragraph(`${words.common} ${common.map((judged) => ruleText(context, judged)).join('; ')}.`)]),
    ...serviceClasses.flatMap((each) => ofClass(context, byClass[each], common)),
    ...adviceOrder(context),
    ...adviceBasis(context, serviceClasses.flatMap((each) => byClass[each])),
  ];
}

/** What holds up every service that does not start, said once of all of them; nothing of one service alone. */
export function failingForAll(context: ReportContext): readonly JudgedRule[] {
  const { byClass } = advisedServices(context);
  const [first, ...others] = [...byClass.prepare, ...byClass['look-again-later']];
  if (first === undefined || others.length === 0) return [];
  return decidingRules(first).filter(({ rule }) => others.every((other) => decidingRules(other).some((each) => each.rule.id === rule.id)));
}

/** Services of one class; those with the same reasons share a line. */
function ofClass(context: ReportContext, services: readonly ClassifiedService[], common: readonly JudgedRule[]): Block[] {
  const [first] = services;
  if (first === undefined) return [];
  const alike = new Map<string, ClassifiedService[]>();
  for (const service of services) {
    const why = reasons(context, service, common);
    alike.set(why, [...(alike.get(why) ?? []), service]);
  }
  const lines = [...alike].map(([why, members]): Inline[] => {
    const titles = context.texts.list(members.map((each) => advisedTitle(context, each)));
    return [strong(`${titles}.`), text(` ${why}`)];
  });
  return [paragraph([strong(`${context.texts.advice.classes[first.class]}:`)]), bullets(lines)];
}

function reasons(context: ReportContext, service: ClassifiedService, common: readonly JudgedRule[]): string {
  const certain = isTakenAsCertain(context, service.id) ? [context.texts.advice.takenAsCertain] : [];
  return [...purpose(context, service), rulesText(context, service, common), ...certain].join(' ');
}

function rulesText(context: ReportContext, service: ClassifiedService, common: readonly JudgedRule[]): string {
  const { advice: words } = context.texts;
  const deciding = decidingRules(service);
  const own = deciding.filter(({ rule }) => common.every((each) => each.rule.id !== rule.id));
  const said = own.map((judged) => ruleText(context, judged)).join('; ');
  if (deciding.length === 0) return words.allHold;
  if (own.length === 0) return words.nothingElse;
  return own.length < deciding.length ? `${words.also} ${said}.` : `${capital(said)}.`;
}

/** What does not lower the cost is never done for the economy, and where that is known it is said. */
function purpose(context: ReportContext, { id, purpose: found }: ClassifiedService): string[] {
  const { advice: words } = context.texts;
  if (found === undefined) return [];
  if (found.kind === 'economy') return [words.forEconomy];
  const economy = context.results.economy.services.find((each) => each.id === id);
  const notEconomy = economy !== undefined && (economy.isLoss || (economy.npv !== undefined && Math.round(economy.npv.value) <= 0));
  return [words.forCriterion({ criterion: quotedCriterion(context, found.criterion), notEconomy })];
}
