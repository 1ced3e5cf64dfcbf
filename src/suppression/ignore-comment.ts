import type { Span } from '../diagnostics/span.ts';

/** A comment `# collab-ignore CODE: reason` of a study. */
export interface IgnoreComment {
  /** As written; empty where the comment names none. */
  readonly code: string;
  /** Where the code stands, or should stand. */
  readonly codeSpan: Span;
  /** Another code right behind it, though a comment is about one. */
  readonly second: string | undefined;
  readonly reason: string | undefined;
  readonly span: Span;
  /** The line that it is about, from 1: its own, or the next that holds anything; undefined where none follows. */
  readonly line: number | undefined;
}
