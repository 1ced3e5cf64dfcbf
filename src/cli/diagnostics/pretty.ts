import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import { severities } from '../../diagnostics/codes.ts';
import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Severity } from '../../diagnostics/severity.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { MessageTexts } from '../../texts/message-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { CheckedFile, CheckedText } from './checked-file.ts';
import { linesOf } from './findings.ts';
import { frame } from './frame.ts';
import { gravestOf } from './gravest-of.ts';
import { visibleMessage } from './visible-message.ts';
import { summaryLine } from './summary-line.ts';

export interface PrettyOptions {
  readonly texts: MessageTexts;
  /** Columns of the terminal; frames are cut to them, sentences are left to the terminal. */
  readonly width: number;
  /** From `colorLevel`. */
  readonly colors: ColorSupportLevel;
}

/** Whoever has put so many right in one file asks again; more would only push them out of sight. */
const mostOfFile = 100;

/** A place more says nothing new. */
const mostRelated = 10;

/**
 * Diagnostics for people: for each its place, severity and code, what it says, the line it is about and the lines that
 * are related to it; of a file with very many the gravest, and how many more there are; at the end a line that counts all. Nothing from a study or a file's name reaches the terminal as
 * a control character. Ends with a line end.
 */
export function prettyDiagnostics(files: readonly CheckedText[], options: PrettyOptions): string {
  const counts = countSeverities(files.flatMap(({ diagnostics }) => diagnostics));
  return printed(files, options.texts.terminal.summary(counts, files.length), [], options);
}

/**
 * As {@link prettyDiagnostics} for files that somebody is about to mend: the last line also counts what does not count,
 * and below it stands, once, how mistakes are mended by themselves and where more is said about one.
 *
 * @param fixable how many of the diagnostics have one certain mending
 */
export function prettyCheck(files: readonly CheckedFile[], fixable: number, options: PrettyOptions): string {
  const { terminal } = options.texts;
  const first = gravest(files.flatMap(({ diagnostics }) => diagnostics));
  const hints = [
    ...(fixable === 0 ? [] : [terminal.fixable(fixable, 'collab validate --fix')]),
    ...(first === undefined ? [] : [terminal.explained(`collab explain ${first.code}`)]),
  ];
  return printed(files, summaryLine(files, terminal), hints, options);
}

/** The first of the gravest. */
function gravest(found: readonly Diagnostic[]): Diagnostic | undefined {
  const of = (severity: Severity): Diagnostic | undefined => found.find(({ code }) => severities[code] === severity);
  return of('error') ?? of('warning') ?? of('notice');
}

function printed(files: readonly CheckedText[], summary: string, hints: readonly string[], { texts, width, colors }: PrettyOptions): string {
  const chalk = new Chalk({ level: colors });
  const blocks = files.flatMap((file) => {
    if (file.diagnostics.length === 0) return [];
    const lines = linesOf(file);
    const shown = gravestOf(file.diagnostics, mostOfFile);
    const left = file.diagnostics.length - shown.length;
    return [
      ...shown.map((diagnostic) => block(file, diagnostic, lines, { texts, width, chalk })),
      ...(left === 0 ? [] : [chalk.bold(texts.terminal.moreInFile(left, visibleText(file.name)))]),
    ];
  });
  const end = [chalk.bold(summary), ...hints.map((hint) => chalk.dim(hint))].join('\n');
  return `${[...blocks, end].join('\n\n')}\n`;
}

interface Style {
  readonly texts: MessageTexts;
  readonly width: number;
  readonly chalk: ChalkInstance;
}

function block({ name, source }: CheckedText, diagnostic: Diagnostic, lines: LineIndex, { texts, width, chalk }: Style): string {
  const severity = severities[diagnostic.code];
  const paint = painter(severity, chalk);
  const { line, column } = lines.positionAt(diagnostic.span.start);
  const place = `${visibleText(name)}:${line}:${column}`;
  const heading = `${chalk.bold(place)} ${paint(texts.terminal.severity[severity])} ${chalk.dim(diagnostic.code)}`;
  const message = visibleMessage(diagnostic, texts.diagnostics);
  // A notice is not about a mistake: its line need not be shown to be found.
  if (source === undefined || severity === 'notice') return `${heading}\n${message}`;
  const main = { span: diagnostic.span, label: '', paint, withContext: true };
  const left = diagnostic.related.length - mostRelated;
  const related = diagnostic.related.slice(0, mostRelated).map(({ span, role }) => {
    return { span, label: texts.terminal.related[role], paint: chalk.blue, withContext: false };
  });
  const more = left <= 0 ? [] : [`  ${chalk.blue(texts.terminal.morePlaces(left))}`];
  return [heading, message, ...frame(lines, [main, ...related], width, chalk), ...more].join('\n');
}

function painter(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red;
  return severity === 'warning' ? chalk.yellow : chalk.cyan;
}
