import { Buffer } from 'node:buffer';
import { visibleText } from '../terminal/visible-text.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import type { Finding } from './findings.ts';
import { gravestFirst } from './findings.ts';
import { pathFromRoot } from './source-root.ts';
import { summaryLine } from './summary-line.ts';
import { visibleMessage } from './visible-message.ts';

/** Every sign that Markdown may make something of within a line; an address stays a link to itself. */
const markup = /[!#$&()*+<>[\\\]^_`{|}~]/g;

/**
 * All diagnostics as Markdown for the summary of a step on GitHub: a table, the gravest first. Texts from a study are
 * texts in it, whatever they hold.
 *
 * @param room the most bytes that it may have; what there is no room for is counted in a last line
 */
export function stepSummary(files: readonly CheckedFile[], { texts, root }: Pick<DiagnosticOptions, 'texts' | 'root'>, room: number): string {
  const { terminal } = texts;
  const findings = gravestFirst(files);
  const heading = `### collab validate\n\n${summaryLine(files, terminal)}\n`;
  if (findings.length === 0) return bytesOf(heading) > room ? '' : `${heading}\n`;
  const { place, code, message } = terminal.columns;
  const head = `${heading}\n| ${place} | | ${code} | ${message} |\n| --- | --- | --- | --- |\n`;
  const rows = findings.map((finding) => row(finding, texts, root));
  const fitting = countThatFit(rows, room - bytesOf(head) - bytesOf(closing(rows.length)));
  if (fitting < 0) return '';
  return `${head}${rows.slice(0, fitting).join('')}${closing(findings.length - fitting)}`;

  function closing(left: number): string {
    return left === 0 ? '\n' : `\n${terminal.leftOut(left)}\n\n`;
  }
}

function row({ file, diagnostic, severity, lines }: Finding, { diagnostics, terminal }: DiagnosticOptions['texts'], root: string): string {
  const { line, column } = lines.positionAt(diagnostic.span.start);
  const name = visibleText(pathFromRoot(file.name, root) ?? file.name);
  const place = `${name}:${line}:${column}`;
  const message = visibleMessage(diagnostic, diagnostics);
  return `| ${[place, terminal.severity[severity], diagnostic.code, message].map(cell).join(' | ')} |\n`;
}

function cell(text: string): string {
  return text.replace(markup, '\\$&');
}

/** How many of the rows have together no more bytes than the room; -1 where there is none at all. */
function countThatFit(rows: readonly string[], room: number): number {
  let left = room;
  if (left < 0) return -1;
  for (const [index, text] of rows.entries()) {
    left -= bytesOf(text);
    if (left < 0) return index;
  }
  return rows.length;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
