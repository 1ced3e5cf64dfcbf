import type { List, Paragraph } from 'mdast';
import type { ClassifiedService } from '../../analyses/classes/classes.ts';
import { clearlyWorse } from '../../knowledge/judgements.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import { rankedService } from '../advised-services.ts';
import type { ReportContext } from '../context.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { disputedEffects } from '../disputed-effects.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { bullets, paragraph } from '../nodes.ts';
import { saidAnswers } from '../said-answers.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';

/** What speaks against services that go on, and what the advice on them presupposes; nothing where nothing does. */
export function adviceNotices(context: ReportContext, services: readonly ClassifiedService[]): (Paragraph | List)[] {
  const lines = [...services.flatMap((service) => ofService(context, service)), ...keys(context, services)];
  return lines.length === 0 ? [] : [paragraph(context.texts.advice.noticeLead), bullets(lines)];
}

function ofService(context: ReportContext, { id }: ClassifiedService): Sentence[] {
  const { notices: words } = context.texts.advice;
  const ranked = rankedService(context, id);
  const { asToday } = context.results.classes.comparison;
  if (ranked === undefined || asToday === undefined) return [];
  const service = serviceTitle(context, id);
  const hundredths = (value: number): number => Math.round(value * 100);
  const today = figureText(context, asToday, 'hundredths');
  const isBelow = hundredths(ranked.value.value) < hundredths(asToday.value);
  return [
    ...(isBelow ? [words.belowToday<Inline>({ service, value: figureText(context, ranked.value, 'hundredths'), today })] : []),
    ...worseOn(context, id),
    ...worseFor(context, id),
  ];
}

function worseOn(context: ReportContext, id: string): Sentence[] {
  const { notices: words, and } = context.texts.advice;
  const worse = [...(rankedService(context, id)?.effects ?? [])].flatMap(([criterion, { mean }]) =>
    mean === undefined || mean.value > clearlyWorse
      ? []
      : [words.effect<Inline>({ criterion: quotedCriterion(context, criterion), effect: figureText(context, mean, 'tenths') })],
  );
  return worse.length === 0 ? [] : [words.worse<Inline>({ service: serviceTitle(context, id), effects: joinPhrases(worse, and) })];
}

/** Where some municipalities expect a worse service and others do not, the mean hides for whom. */
function worseFor(context: ReportContext, id: string): Sentence[] {
  const { priorities } = context.results;
  const disputed = priorities === undefined ? [] : disputedEffects(priorities).filter(({ service }) => service === id);
  return disputed.flatMap(({ criterion, answers }): Sentence[] => {
    const worse = answers.filter(({ effect }) => effect.value < 0);
    const others = answers.filter(({ effect }) => effect.value >= 0);
    if (worse.length === 0) return [];
    const said = { worse: saidAnswers(context, worse), others: saidAnswers(context, others) };
    return [context.texts.advice.notices.worseFor<Inline>({ service: serviceTitle(context, id), criterion: quotedCriterion(context, criterion), ...said })];
  });
}

/** Services that leave nobody worse off, but not by the key that the study lists first: each such key once. */
function keys(context: ReportContext, services: readonly ClassifiedService[]): Sentence[] {
  const { study, results, texts } = context;
  const { notices: words } = texts.advice;
  const [first, ...others] = study.sharingKeys;
  if (first === undefined) return [];
  const named = (key: typeof first): string => texts.swot.quoted(sharingKeyName(context, key));
  const sharedBy = (id: string): string | undefined => {
    const shared = results.economy.services.find((each) => each.id === id)?.sharedBy;
    return shared?.nobodyLoses === true ? shared.key : undefined;
  };
  const conditions = others.flatMap((key): string[] => {
    const some = services.filter(({ id }) => sharedBy(id) === key.id).map(({ id }) => serviceTitle(context, id));
    return some.length === 0 ? [] : [words.key({ services: texts.list(some), one: some.length === 1, key: named(key), first: named(first) })];
  });
  return conditions.length === 0 ? [] : [[...conditions, ...firstKeyLoses(context)].join(' ')];
}

/** All that goes on shared together by the first key, as the table of who gains has it. */
function firstKeyLoses(context: ReportContext): string[] {
  const { sharing } = context.results.economy;
  if (sharing?.advisedOnly !== true) return [];
  const losing = [...(sharing.keys[0]?.gains ?? [])].filter(([, { annual }]) => Math.round(annual.value) < 0).map(([id]) => id);
  const { firstKeyLoses: say } = context.texts.advice.notices;
  return losing.length === 0 ? [] : [say({ names: municipalityNames(context, losing), one: losing.length === 1 })];
}
