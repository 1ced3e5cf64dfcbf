import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic that does not count, because somebody has said so. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** A comment in the study, or an entry in the baseline file. */
  readonly by: 'comment' | 'baseline';
  /** As the comment gives it; a baseline has none. */
  readonly reason: string | undefined;
}
