import { paperTexts } from '../../texts/papers-by-language.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, inline, paragraph, strong, text } from '../nodes.ts';
import { statementItems } from '../statements.ts';
import { cited } from '../cited.ts';
import { blank } from './blank.ts';
import type { CouncilContext } from './council-context.ts';

/** Whose council decides what and when: what the study does not say is left in brackets. */
export function councilCase(context: CouncilContext): Block[] {
  const { study, texts, words, language, name } = context;
  const { case: labels, blanks } = words;
  const line = (label: string, ...said: readonly Sentence[]): Sentence => [strong(`${label}:`), text(' '), ...said.flatMap(inline)];
  const { decisionDate } = study;
  return [
    heading(2, words.headings.case),
    bullets([
      line(labels.municipality, paperTexts[language].agreement.party(name)),
      line(labels.decides, labels.council),
      line(labels.meeting, decisionDate === undefined ? [blank(blanks.meeting)] : texts.date(decisionDate)),
      line(labels.number, [blank(blanks.number)]),
      line(labels.officer, [blank(blanks.officer)]),
      line(labels.attachments, `${labels.report}; `, [blank(blanks.attachments)]),
    ]),
  ];
}

/** Why the study was made, what it was to answer, and by whom. What the study notes of a source is no background of the case; the report has it. */
export function councilBackground(context: CouncilContext): Block[] {
  const { study, texts, words } = context;
  const { background, goals } = study;
  const list = (title: string, statements: typeof background): Block[] =>
    statements.length === 0 ? [] : [paragraph(`${title}:`), bullets(statementItems(context, statements))];
  const blocks = [
    ...(background.length === 0 ? [] : [bullets(statementItems(context, background.map((each) => ({ ...each, note: undefined }))))]),
    ...list(texts.study.longTermGoals, goals.longTerm),
    ...list(texts.study.goals, goals.study),
  ];
  const none: Inline = blank(words.blanks.background);
  return [heading(2, words.headings.background), ...(blocks.length === 0 ? [paragraph([none])] : blocks), ...mandate(context)];
}

function mandate(context: CouncilContext): Block[] {
  const { study, texts } = context;
  const { roles } = texts.study;
  const held = (['client', 'owner', 'manager', 'group'] as const).filter((role) => study.mandate[role].length > 0);
  if (held.length === 0) return [];
  const sentences = held.map((role) => `${roles[role]}: ${texts.list(study.mandate[role])}.`);
  return [paragraph(sentences.join(' '), cited(context, study.mandate.source))];
}
