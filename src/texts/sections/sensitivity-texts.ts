import type { InputKind } from '../../report/input-kind.ts';

/** What moves the result most, and what to measure next. */
export interface SensitivityTexts {
  /** What the table shows, for each thing that a result may be of. `scale`: what its amounts are in. */
  readonly lead: Readonly<Record<'package' | 'topDown' | 'topDownGain', (scale: string) => string>>;
  /** The same for the benchmark programme, after the table of the services. */
  readonly alsoTopDown: (about: { readonly scale: string; readonly costsStated: boolean }) => string;
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
  /** What a – in it means. */
  readonly noCorrelation: string;
  /** Where the result with every input at its mean is printed as another amount than the mean result. */
  readonly notTheMean: string;
  readonly measureHeading: string;
  /** `ofServices`: the benchmark programme has a table as well, and the list is not of that. */
  readonly measureLead: (about: { readonly one: boolean; readonly ofServices: boolean }) => string;
  /** What to measure, by kind of input. */
  readonly measure: Readonly<Record<InputKind, string>>;
}
