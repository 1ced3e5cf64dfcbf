import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Source } from '../document/source.ts';

/** A stretch of a text and what takes its place. */
export interface FixEdit {
  readonly span: Span;
  readonly text: string;
}

/** How one mistake is mended: edits of the text that it stands in, sorted, not overlapping, at least one. */
export interface Fix {
  readonly edits: readonly FixEdit[];
}

/** A diagnostic with one code. */
export type DiagnosticOf<C extends DiagnosticCode> = Extract<Diagnostic, { readonly code: C }>;

/** Finds the one mending of a mistake; undefined where there may be another. */
export type FindFix<C extends DiagnosticCode> = (diagnostic: DiagnosticOf<C>, source: Source) => Fix | undefined;

/** A fix of one edit. */
export function replacement(start: number, end: number, text: string): Fix {
  return { edits: [{ span: { start, end }, text }] };
}
