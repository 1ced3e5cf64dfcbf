import type { InputKind } from '../../report/input-kind.ts';

/** What moves the result most, and what to measure next. */
export interface SensitivityTexts {
  /** What the table shows, for each thing that a result may be of. `scale`: what its amounts are in. */
  readonly lead: Readonly<Record<'package' | 'topDown' | 'topDownGain', (scale: string) => string>>;
  readonly table: {
    readonly input: string;
    readonly low: string;
    readonly high: string;
    readonly resultLow: string;
    readonly resultHigh: string;
    readonly correlation: string;
  };
  /** What the last column means. */
  readonly correlation: string;
  readonly measureHeading: string;
  readonly measureLead: (one: boolean) => string;
  /** What to measure, by kind of input. */
  readonly measure: Readonly<Record<InputKind, string>>;
}
