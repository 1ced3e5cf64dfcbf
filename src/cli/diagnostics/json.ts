import { addressOf } from '../../collab.ts';
import { severities } from '../../diagnostics/codes.ts';
import { countSeverities } from '../../diagnostics/count-severities.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import { fixOf } from '../../fixes/fix-of.ts';
import type { DiagnosticMessages } from '../../texts/diagnostic-messages.ts';
import type { CheckedFile, CheckedText } from './checked-file.ts';
import { linesOf } from './findings.ts';
import { lineRange } from './line-range.ts';
import { messageOf } from './message-of.ts';

/** What JSON may hold as it is and a terminal may not: written as `\u202e`, which means the same. */
const escaped = /[\u007F-\u009F\p{Cf}\u2028\u2029]/gu;

/** The most that `known` may hold: more stands in the format's documentation or in the study, and would be told again with each mistake. */
const mostKnown = 20;

/**
 * Diagnostics for programs, as `schemas/diagnostics.schema.json` has them. Lines and columns count from 1, columns in
 * UTF-16 code units, the end exclusive. Ends with a line end.
 */
export function jsonDiagnostics(files: readonly CheckedFile[], messages: DiagnosticMessages): string {
  return toJson({
    format: 1,
    files: files.map((file) => fileData(file, messages)),
    summary: {
      ...countSeverities(files.flatMap(({ diagnostics }) => diagnostics)),
      suppressed: files.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    },
  });
}

/** One file's diagnostics as they stand in the result of an analysis. */
export function diagnosticsData(file: CheckedText, messages: DiagnosticMessages): readonly object[] {
  const lines = linesOf(file);
  return file.diagnostics.map((each) => entry(each, lines, messages));
}

/** Indented JSON that a terminal can be shown: control characters and marks of direction are escaped. Ends with a line end. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(escaped, escapeUnits)}\n`;
}

function fileData(file: CheckedFile, messages: DiagnosticMessages): object {
  const lines = linesOf(file);
  return {
    name: file.name,
    diagnostics: file.diagnostics.map((each) => placedEntry(each, file, lines, messages)),
    suppressed: file.suppressed.map(({ diagnostic, by, reason }) => ({
      by,
      ...(reason === undefined ? {} : { reason }),
      ...placedEntry(diagnostic, file, lines, messages),
    })),
  };
}

function placedEntry(diagnostic: Diagnostic, file: CheckedFile, lines: LineIndex, messages: DiagnosticMessages): object {
  const fix = file.source === undefined ? undefined : fixOf(diagnostic, file.source);
  return {
    ...entry(diagnostic, lines, messages),
    at: addressOf(file, diagnostic.span),
    ...(fix === undefined ? {} : { fix: { edits: fix.edits.map(({ span, text }) => ({ ...lineRange(span, lines), text })) } }),
  };
}

function entry(diagnostic: Diagnostic, lines: LineIndex, messages: DiagnosticMessages): object {
  const { code, args, span, related } = diagnostic;
  return {
    code,
    severity: severities[code],
    message: messageOf(diagnostic, messages),
    ...lineRange(span, lines),
    args: withoutLongLists(args),
    related: related.map(({ span: place, role }) => ({ role, ...lineRange(place, lines) })),
  };
}

function withoutLongLists(args: Diagnostic['args']): object {
  return Object.fromEntries(Object.entries(args).filter(([name, value]) => name !== 'known' || !Array.isArray(value) || value.length <= mostKnown));
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
