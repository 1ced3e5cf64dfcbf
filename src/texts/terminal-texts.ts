import type { ReadFailure } from '../cli/files/read-input.ts';
import type { WriteFailure } from '../cli/files/write-failure.ts';
import type { FormatFailure } from '../cli/format-option.ts';
import type { SeverityCounts } from '../diagnostics/count-severities.ts';
import type { RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/severity.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';

/** The small texts around diagnostics, in one language. */
export interface TerminalTexts {
  readonly severity: { readonly [S in Severity]: string };
  /** What another place has to do with it; stands beside the underline of that place. */
  readonly related: { readonly [R in RelatedSpan['role']]: string };
  /** One line that counts what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number) => string;
  /** What does not count, and stands behind that line: hidden by comments, or in the baseline; at least one. */
  readonly suppressed: { readonly [B in Suppressed['by']]: (count: number) => string };
  /** So many more were found in a file than are shown; at least one. */
  readonly moreInFile: (count: number, name: string) => string;
  /** So many more places are related than are shown; at least one. */
  readonly morePlaces: (count: number) => string;
  /** So many of what was found can be mended by a command; at least one. */
  readonly fixable: (count: number, command: string) => string;
  /** What an editor or a system that offers the mending calls it. */
  readonly fix: string;
  /** Which command says more about a code. */
  readonly explained: (command: string) => string;
  /** So many warnings are more than the limit, which may be 0. */
  readonly tooManyWarnings: (count: number, limit: number) => string;
  /** So many more have no room in what GitHub takes; at least one. */
  readonly leftOut: (count: number) => string;
  /** The headings of a table of what was found. */
  readonly columns: { readonly place: string; readonly code: string; readonly message: string };
  readonly cannotRead: { readonly [R in ReadFailure['reason']]: (failure: ReadFailure) => string };
  readonly cannotWrite: { readonly [R in WriteFailure['reason']]: (failure: WriteFailure) => string };
  readonly badFormat: {
    readonly [R in FormatFailure['reason']]: (failure: Extract<FormatFailure, { readonly reason: R }>) => string;
  };
}
