import type { ReadFailure } from '../cli/files/read-input.ts';
import type { WriteFailure } from '../cli/files/write-failure.ts';
import type { FormatFailure } from '../cli/format-option.ts';
import type { SeverityCounts } from '../diagnostics/count-severities.ts';
import type { RelatedSpan } from '../diagnostics/diagnostic.ts';
import type { Severity } from '../diagnostics/severity.ts';

/** The small texts around diagnostics, in one language. */
export interface TerminalTexts {
  readonly severity: { readonly [S in Severity]: string };
  /** What another place has to do with it; stands beside the underline of that place. */
  readonly related: { readonly [R in RelatedSpan['role']]: string };
  /** One line that counts what was found in so many files. */
  readonly summary: (counts: SeverityCounts, files: number) => string;
  readonly cannotRead: { readonly [R in ReadFailure['reason']]: (failure: ReadFailure) => string };
  readonly cannotWrite: { readonly [R in WriteFailure['reason']]: (failure: WriteFailure) => string };
  readonly badFormat: {
    readonly [R in FormatFailure['reason']]: (failure: Extract<FormatFailure, { readonly reason: R }>) => string;
  };
}
