import { severities } from '../../diagnostics/codes.ts';
import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { DiagnosticMessages } from '../../texts/diagnostic-messages.ts';
import type { CheckedFile } from './checked-file.ts';
import { messageOf } from './message-of.ts';

/** What JSON may hold as it is and a terminal may not: written as `\u202e`, which means the same. */
const escaped = /[\u007F-\u009F\p{Cf}\u2028\u2029]/gu;

/**
 * Diagnostics for programs: `{ format: 1, files: [{ name, diagnostics }], summary }`. Lines and columns count from 1,
 * columns in UTF-16 code units, the end exclusive; a file that is no text has none. Ends with a line end.
 */
export function jsonDiagnostics(files: readonly CheckedFile[], messages: DiagnosticMessages): string {
  return toJson({
    format: 1,
    files: files.map((file) => ({ name: file.name, diagnostics: diagnosticsData(file, messages) })),
    summary: countSeverities(files.flatMap(({ diagnostics }) => diagnostics)),
  });
}

/** One file's diagnostics as they stand in {@link jsonDiagnostics}, to be put into another result. */
export function diagnosticsData({ source, diagnostics }: CheckedFile, messages: DiagnosticMessages): readonly object[] {
  const lines = source === undefined || diagnostics.length === 0 ? undefined : new LineIndex(source.text);
  return diagnostics.map((each) => entry(each, lines, messages));
}

/** Indented JSON that a terminal can be shown: control characters and marks of direction are escaped. Ends with a line end. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(escaped, escapeUnits)}\n`;
}

function entry(diagnostic: Diagnostic, lines: LineIndex | undefined, messages: DiagnosticMessages): object {
  const { code, args, span, related } = diagnostic;
  return {
    code,
    severity: severities[code],
    message: messageOf(diagnostic, messages),
    ...range(span, lines),
    args,
    related: related.map(({ span: place, role }) => ({ role, ...range(place, lines) })),
  };
}

function range(span: Span, lines: LineIndex | undefined): object {
  if (lines === undefined) return {};
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
