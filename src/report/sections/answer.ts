import type { List, Paragraph, Table } from 'mdast';
import { advisedServices, goingOn } from '../advised-services.ts';
import { cited, citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import type { Sentence } from '../nodes.ts';
import { bullets, inline, paragraph, strong, text } from '../nodes.ts';
import type { Proposal } from '../proposal.ts';
import { proposal } from '../proposal.ts';
import { sourceName } from '../source-name.ts';
import { adviceAnswer, noAdvice } from './advice-answer.ts';
import { packageAnswer } from './package-answer.ts';
import { worth } from './worth.ts';

/** What the first section holds. */
export type AnswerBlock = Paragraph | Table | List;

/** The first thing that is read: what is advised, what it is worth, and what has to be decided now. */
export function answer(context: ReportContext): AnswerBlock[] {
  const { texts, results } = context;
  const isRanked = results.priorities !== undefined;
  const proposed = isRanked ? undefined : proposal(context);
  const decide = decisionNeeded(context);
  const several = isRanked || proposed !== undefined || decide !== undefined;
  const lead = (words: string): Sentence[] => (several ? [[strong(words), text(' ')]] : []);
  const [first, ...more] = worth(context);
  return [
    ...(isRanked ? adviceAnswer(context) : [paragraph(...lead(texts.advice.lead), noAdvice(context))]),
    ...(proposed === undefined ? [] : proposedBlocks(context, proposed, lead(texts.answer.proposedLead))),
    ...illustration(context),
    ...(first?.type === 'paragraph' ? [{ ...first, children: [...lead(texts.answer.worthLead).flatMap(inline), ...notValued(context).map(text), ...first.children] }] : []),
    ...more,
    ...packageAnswer(context),
    ...(decide === undefined ? [] : [paragraph(...lead(texts.answer.decideLead), decide)]),
  ];
}

/** What a comparison of costs does not tell of the services or the measures above it. */
function notValued(context: ReportContext): string[] {
  const { texts, results } = context;
  const isRanked = results.priorities !== undefined;
  if (results.economy.bottomUp !== undefined || (!isRanked && proposal(context) === undefined)) return [];
  const isCompared = results.benchmarks.some(({ gap }) => gap !== undefined);
  return [isRanked ? texts.advice.notValued : texts.answer.measuresNotValued, ...(isCompared ? [texts.answer.onlyCompared] : [])];
}

/** Before the list, who proposes it: an earlier report by name, with its footnote. */
function proposedBlocks(context: ReportContext, { source, own, items }: Proposal, lead: readonly Sentence[]): AnswerBlock[] {
  const { answer: words } = context.texts;
  const by = own ? undefined : (citedName(context, source) ?? words.earlierReport);
  return [paragraph(...lead, words.proposed(by), cited(context, source), ':'), bullets(items)];
}

function illustration({ texts, results }: ReportContext): Paragraph[] {
  const { topDown, package: together, advised } = results.economy;
  const shown = [
    ...results.benchmarks.flatMap(({ gap }) => [gap?.total, gap?.comparableTotal]),
    topDown?.gain,
    topDown?.npv,
    together?.npv,
    advised?.annual,
  ];
  const isIllustrated = results.classes.services.some((service) => service.isIllustrated) || shown.some((figure) => figure?.illustration === true);
  return isIllustrated ? [paragraph([strong(texts.answer.illustration)])] : [];
}

/** Absent where nothing is advised or proposed and the study has no decision. */
function decisionNeeded(context: ReportContext): string | undefined {
  const { study, texts } = context;
  if (study.decision.length > 0) return texts.answer.decideTogether;
  const picture = study.shownAsPicture.get('decision');
  const what = picture?.text ?? texts.study.pictured.decision;
  const pictured = picture === undefined ? [] : [texts.answer.decidePictured({ what, source: sourceName(context, picture.source) })];
  const sentences = [...decideStart(context), ...pictured];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** Of an earlier report's measures nothing has to be decided where there is advice of our own. */
function decideStart(context: ReportContext): string[] {
  const { texts, results } = context;
  const proposed = proposal(context);
  if (results.priorities === undefined) return proposed === undefined ? [] : [texts.answer.decideStart];
  const advised = advisedServices(context);
  const count = { start: advised.byClass['start-now'].length, prepare: advised.byClass.prepare.length };
  const ours = goingOn(advised).length === 0 ? [] : [texts.advice.decide(count)];
  return [...ours, ...(proposed?.own === true ? [texts.answer.decideStart] : [])];
}
