import { Chalk } from 'chalk';
import { LineIndex } from '../../diagnostics/line-index.ts';
import { editTexts } from '../../texts/edit-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import type { CheckedText } from '../diagnostics/checked-file.ts';
import { frame } from '../diagnostics/frame.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import type { EditOutcome } from '../files/edit-study.ts';
import type { NotOpened } from '../files/open-study.ts';
import { colorLevel } from './color-level.ts';
import { sayReadFailure, sayWriteFailure } from './say-failure.ts';
import { terminalWidth } from './terminal-width.ts';
import { visibleText } from './visible-text.ts';

export interface TellOptions {
  /** Of the messages. */
  readonly language: Language;
  /** Says nothing of what went well. */
  readonly quiet: boolean;
}

/**
 * Says what came of opening a study or writing answers into it: on standard output where all is well, else on standard
 * error.
 *
 * @returns the exit status
 */
export function tellEdit(outcome: EditOutcome | NotOpened, { language, quiet }: TellOptions): number {
  const texts = editTexts[language];
  const { terminal } = messageTexts[language];
  switch (outcome.kind) {
    case 'written':
      return quiet ? exitStatus.ok : said(process.stdout, texts.written(visibleText(outcome.opened.name), outcome.lines), exitStatus.ok);
    case 'unchanged':
      return quiet ? exitStatus.ok : said(process.stdout, texts.unchanged(visibleText(outcome.opened.name)), exitStatus.ok);
    case 'failure':
      return said(process.stderr, sayReadFailure(outcome.failure, terminal), exitStatus.usage);
    case 'unwritable':
      return said(process.stderr, sayWriteFailure(outcome.failure, terminal), exitStatus.usage);
    case 'no-file':
      return said(process.stderr, texts.noFile(visibleText(outcome.name)), exitStatus.usage);
    case 'changed-meanwhile':
      return said(process.stderr, texts.changedMeanwhile(visibleText(outcome.name)), exitStatus.study);
    case 'broken':
      return said(process.stderr, diagnosed(outcome.file, language), exitStatus.study);
    case 'would-break':
      return said(process.stderr, `${diagnosed(outcome.file, language)}\n${texts.wouldBreak(visibleText(outcome.file.name))}`, exitStatus.study);
    case 'not-editable':
      return said(process.stderr, sayNotEditable(outcome, language), exitStatus.study);
  }
}

function said(stream: NodeJS.WriteStream, text: string, status: number): number {
  stream.write(`${text}\n`);
  return status;
}

/** The place in the file that stands in the way, as a diagnostic is shown. */
function sayNotEditable({ opened, problem }: Extract<EditOutcome, { kind: 'not-editable' }>, language: Language): string {
  const texts = editTexts[language];
  const { name, source } = opened;
  const sentence = texts.notEditable[problem.code];
  if (problem.diagnostic !== undefined) return `${diagnosed({ name, source, diagnostics: [problem.diagnostic] }, language)}\n${sentence}`;
  // Of the whole text no single line is to blame.
  if (problem.code === 'not-as-intended') return `${visibleText(name)}: ${sentence}`;
  const chalk = new Chalk({ level: colorLevel(process.env, process.stderr.isTTY) });
  const lines = new LineIndex(source.text);
  const { line, column } = lines.positionAt(problem.span.start);
  const place = { span: problem.span, label: '', paint: chalk.red, withContext: true };
  return [chalk.bold(`${visibleText(name)}:${line}:${column}`), sentence, ...frame(lines, [place], terminalWidth(process.stderr), chalk)].join('\n');
}

function diagnosed(file: CheckedText, language: Language): string {
  const style = { texts: messageTexts[language], width: terminalWidth(process.stderr), colors: colorLevel(process.env, process.stderr.isTTY) };
  return prettyDiagnostics([file], style).trimEnd();
}
