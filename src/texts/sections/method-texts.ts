import type { Phrase } from '../phrase.ts';

export interface MethodTexts {
  readonly gap: string;
  readonly formulas: string;
  readonly group: string;
  readonly comparable: string;
  readonly claims: string;
  readonly statistic: string;
  /** What counts as disagreement and as nearly the same: assumptions of ours. */
  readonly swot: <T>(about: { limit: T }) => Phrase<T>;
  readonly agreement: string;
  readonly gapIsNoGain: string;
}
