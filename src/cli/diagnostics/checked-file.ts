import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Suppressed } from '../../diagnostics/suppressed.ts';
import type { Document } from '../../document/document.ts';
import type { Source } from '../../document/source.ts';

/** One text that was read, a study or a table, and what there is to say about it. */
export interface CheckedText {
  /** As the user named it. */
  readonly name: string;
  /** Undefined when the bytes are no text: its diagnostics then stand at its first line, which cannot be shown. */
  readonly source: Source | undefined;
  /** Those that count, sorted by `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One study that was checked. */
export interface CheckedFile extends CheckedText {
  /** A file that was not checked itself: something in it was found to be wrong beside the studies. */
  readonly isBeside?: true;
  /** Undefined when the text is no YAML: its diagnostics then have no keys to be at. */
  readonly document: Document | undefined;
  /** What was found and does not count, in the same order. */
  readonly suppressed: readonly Suppressed[];
}
