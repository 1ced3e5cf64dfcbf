/**
 * A stretch of one source text, in UTF-16 code units from its start (what editors and SARIF count), `end` exclusive.
 * Lines and columns are derived from it only where something is shown (`line-index.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
