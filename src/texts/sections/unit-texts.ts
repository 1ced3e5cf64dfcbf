import type { CurrencyCode } from './currency-code.ts';

export interface UnitTexts {
  readonly money: (currency: CurrencyCode, amount: string) => string;
  /** `amount` counts millions. */
  readonly millions: (currency: CurrencyCode, amount: string) => string;
  readonly percent: (amount: string) => string;
  readonly inhabitants: (amount: string) => string;
  readonly perYear: (amount: string) => string;
  readonly positions: (amount: string) => string;
  readonly years: (amount: string, one: boolean) => string;
  readonly points: (amount: string) => string;
  /** Between the ends of an interval that have their unit after the second: "−1.5 to 9.0 million". */
  readonly to: string;
  /** For a probability near nothing or near certain, in per cent. */
  readonly under: (percent: string) => string;
  readonly over: (percent: string) => string;
}
