import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../document/source.ts';

/** One file that was asked about, and what there is to say about it. */
export interface CheckedFile {
  /** As the user named it. */
  readonly name: string;
  /** Undefined when the bytes are no text: its diagnostics then have no lines to point at. */
  readonly source: Source | undefined;
  /** Sorted by `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
}
