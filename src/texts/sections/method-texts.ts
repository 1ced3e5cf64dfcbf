import type { Phrase } from '../phrase.ts';

export interface MethodTexts {
  readonly gap: string;
  readonly formulas: string;
  readonly group: string;
  readonly comparable: string;
  readonly noise: <T>(share: T) => Phrase<T>;
  readonly scale: <T>(level: T) => Phrase<T>;
  readonly topDown: string;
  readonly breakEven: string;
  readonly serviceGain: string;
  readonly serviceBreakEven: string;
  readonly time: <T>(rate: T) => Phrase<T>;
  readonly affordable: string;
  readonly payback: string;
  readonly pert: string;
  readonly triangular: string;
  readonly simulation: <T>(about: { readonly draws: T; readonly seed: T }) => Phrase<T>;
  readonly correlation: <T>(value: T) => Phrase<T>;
  readonly sensitivity: string;
  readonly sharing: string;
  readonly claims: string;
  readonly statistic: string;
  /** What counts as disagreement and as nearly the same: assumptions of ours. */
  readonly swot: <T>(about: { limit: T }) => Phrase<T>;
  readonly agreement: string;
  /** How a verdict and the fit are found; the fit is a judgement of ours. */
  readonly models: string;
  readonly value: string;
  readonly economyValue: string;
  readonly swings: string;
  readonly rankOrder: string;
  readonly smaa: string;
  readonly smaaExact: string;
  /** `error` is in percentage points. */
  readonly smaaDrawn: <T>(about: { readonly draws: T; readonly error: T }) => Phrase<T>;
  readonly firm: <T>(share: T) => Phrase<T>;
  readonly classes: string;
  readonly gapIsNoGain: string;
}
