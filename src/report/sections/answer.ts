import type { List, Paragraph, Table } from 'mdast';
import { cited, citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import type { Sentence } from '../nodes.ts';
import { bullets, inline, paragraph, strong, text } from '../nodes.ts';
import type { Proposal } from '../proposal.ts';
import { proposal } from '../proposal.ts';
import { sourceName } from '../source-name.ts';
import { packageAnswer } from './package-answer.ts';
import { worth } from './worth.ts';

/** What the first section holds. */
export type AnswerBlock = Paragraph | Table | List;

/** The first thing that is read: what is proposed, what it is worth, and what has to be decided now. */
export function answer(context: ReportContext): AnswerBlock[] {
  const { texts } = context;
  const proposed = proposal(context);
  const decide = decisionNeeded(context, proposed);
  const several = proposed !== undefined || decide !== undefined;
  const lead = (words: string): Sentence[] => (several ? [[strong(words), text(' ')]] : []);
  const [first, ...more] = worth(context);
  const valued = context.results.economy.bottomUp !== undefined;
  const notValued = proposed === undefined || valued ? [] : [text(texts.answer.measuresNotValued)];
  return [
    ...(proposed === undefined ? [] : proposedBlocks(context, proposed, lead(texts.answer.proposedLead))),
    ...(first?.type === 'paragraph' ? [{ ...first, children: [...lead(texts.answer.worthLead).flatMap(inline), ...notValued, ...first.children] }] : []),
    ...more,
    ...packageAnswer(context),
    ...illustration(context),
    ...(decide === undefined ? [] : [paragraph(...lead(texts.answer.decideLead), decide)]),
  ];
}

/** Before the list, who proposes it: an earlier report by name, with its footnote. */
function proposedBlocks(context: ReportContext, { source, own, items }: Proposal, lead: readonly Sentence[]): AnswerBlock[] {
  const { answer: words } = context.texts;
  const by = own ? undefined : (citedName(context, source) ?? words.earlierReport);
  return [paragraph(...lead, words.proposed(by), cited(context, source), ':'), bullets(items)];
}

function illustration({ texts, results }: ReportContext): Paragraph[] {
  const { topDown, package: together, bottomUp } = results.economy;
  const shown = [
    ...results.benchmarks.flatMap(({ gap }) => [gap?.total, gap?.comparableTotal]),
    topDown?.gain,
    topDown?.npv,
    together?.npv,
    bottomUp?.annual,
  ];
  return shown.some((figure) => figure?.illustration === true) ? [paragraph([strong(texts.answer.illustration)])] : [];
}

/** Absent where the study neither proposes anything nor has a decision. */
function decisionNeeded(context: ReportContext, proposed: Proposal | undefined): string | undefined {
  const { study, texts } = context;
  if (study.decision.length > 0) return texts.answer.decideTogether;
  const start = proposed === undefined ? [] : [texts.answer.decideStart];
  const picture = study.shownAsPicture.get('decision');
  const what = picture?.text ?? texts.study.pictured.decision;
  const pictured = picture === undefined ? [] : [texts.answer.decidePictured({ what, source: sourceName(context, picture.source) })];
  const sentences = [...start, ...pictured];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
