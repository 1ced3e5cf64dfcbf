import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { LineIndex } from '../../diagnostics/line-index.ts';
import type { Severity } from '../../diagnostics/severity.ts';
import type { CheckedFile, CheckedText } from './checked-file.ts';

/** A diagnostic with the file that it is about. */
export interface Finding {
  readonly file: CheckedFile;
  readonly diagnostic: Diagnostic;
  readonly severity: Severity;
  readonly lines: LineIndex;
}

/** The gravest first. */
export const severityRanks: { readonly [S in Severity]: number } = { error: 0, warning: 1, notice: 2 };

/** What counts in all files, the gravest first; of the same gravity in the order of the files and their lines. */
export function gravestFirst(files: readonly CheckedFile[]): readonly Finding[] {
  return files.flatMap(findingsIn).toSorted((a, b) => severityRanks[a.severity] - severityRanks[b.severity]);
}

function findingsIn(file: CheckedFile): readonly Finding[] {
  if (file.diagnostics.length === 0) return [];
  const lines = linesOf(file);
  return file.diagnostics.map((diagnostic) => ({ file, diagnostic, severity: severities[diagnostic.code], lines }));
}

/** Where the lines of a file begin, to be asked for where something is said about it; one that is no text has an empty line. */
export function linesOf({ source }: CheckedText): LineIndex {
  return new LineIndex(source?.text ?? '');
}
