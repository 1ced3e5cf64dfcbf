import type { DiagnosticMessages } from '../../texts/diagnostic-messages.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import type { Finding } from './findings.ts';
import { gravestFirst } from './findings.ts';
import { lineRange } from './line-range.ts';
import { pathFromRoot } from './source-root.ts';
import { summaryLine } from './summary-line.ts';
import { visibleMessage } from './visible-message.ts';

/** GitHub shows ten annotations of each kind for a step; ten in all leave room for those of other steps. */
const mostAnnotations = 10;

/**
 * Diagnostics as the workflow commands that GitHub makes annotations of, the gravest ten; then a line that counts all,
 * and one that counts those that are shown nowhere, unless the summary of the step has them. Ends with a line end.
 */
export function githubDiagnostics(files: readonly CheckedFile[], { texts, root, hasStepSummary }: DiagnosticOptions): string {
  const findings = gravestFirst(files);
  const annotations = findings.slice(0, mostAnnotations).map((finding) => annotation(finding, root, texts.diagnostics));
  const left = findings.length - annotations.length;
  const lines = [
    ...annotations,
    summaryLine(files, texts.terminal),
    ...(left === 0 || hasStepSummary ? [] : [texts.terminal.leftOut(left)]),
  ];
  return `${lines.join('\n')}\n`;
}

function annotation({ file, diagnostic, severity, lines }: Finding, root: string, messages: DiagnosticMessages): string {
  const { line, column, endLine, endColumn } = lineRange(diagnostic.span, lines);
  const properties = [
    ['file', pathFromRoot(file.name, root) ?? file.name],
    ['line', String(line)],
    ['endLine', String(endLine)],
    // GitHub takes columns only of a place on one line.
    ...(line === endLine ? [['col', String(column)], ['endColumn', String(endColumn)]] : []),
    ['title', diagnostic.code],
  ];
  const message = visibleMessage(diagnostic, messages);
  return `::${severity} ${properties.map(([name = '', value = '']) => `${name}=${escapedProperty(value)}`).join(',')}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
