import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import { severities } from '../../diagnostics/codes.ts';
import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/severity.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { MessageTexts } from '../../texts/message-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { CheckedFile } from './checked-file.ts';
import { frame } from './frame.ts';
import { messageOf } from './message-of.ts';
import { withVisibleArguments } from './visible-arguments.ts';

export interface PrettyOptions {
  readonly texts: MessageTexts;
  /** Columns of the terminal; frames are cut to them, sentences are left to the terminal. */
  readonly width: number;
  /** From `colorLevel`. */
  readonly colors: ColorSupportLevel;
}

/**
 * Diagnostics for people: for each its place, severity and code, what it says, the line it is about and the lines that
 * are related to it; at the end a line that counts them. Nothing from a study or a file's name reaches the terminal as
 * a control character. Ends with a line end.
 */
export function prettyDiagnostics(files: readonly CheckedFile[], { texts, width, colors }: PrettyOptions): string {
  const chalk = new Chalk({ level: colors });
  const counts = countSeverities(files.flatMap(({ diagnostics }) => diagnostics));
  const blocks = files.flatMap((file) => {
    const lines = file.source === undefined || file.diagnostics.length === 0 ? undefined : new LineIndex(file.source.text);
    return file.diagnostics.map((diagnostic) => block(file.name, diagnostic, lines, { texts, width, chalk }));
  });
  const summary = chalk.bold(texts.terminal.summary(counts, files.length));
  return `${[...blocks, summary].join('\n\n')}\n`;
}

interface Style {
  readonly texts: MessageTexts;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

function block(name: string, diagnostic: Diagnostic, lines: LineIndex | undefined, { texts, width, chalk }: Style): string {
  const severity = severities[diagnostic.code];
  const paint = painter(severity, chalk);
  const position = lines?.positionAt(diagnostic.span.start);
  const place = visibleText(name) + (position === undefined ? '' : `:${position.line}:${position.column}`);
  const heading = `${chalk.bold(place)} ${paint(texts.terminal.severity[severity])} ${chalk.dim(diagnostic.code)}`;
  const message = messageOf(withVisibleArguments(diagnostic), texts.diagnostics);
  // A notice is not about a mistake: its line need not be shown to be found.
  if (lines === undefined || severity === 'notice') return `${heading}\n${message}`;
  const main = { span: diagnostic.span, label: '', paint, withContext: true };
  const related = diagnostic.related.map(({ span, role }) => {
    return { span, label: texts.terminal.related[role], paint: chalk.blue, withContext: false };
  });
  return [heading, message, ...frame(lines, [main, ...related], width, chalk)].join('\n');
}

function painter(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red;
  return severity === 'warning' ? chalk.yellow : chalk.cyan;
}
