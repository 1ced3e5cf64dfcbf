import type { CurrencyCode } from './currency-code.ts';

export interface UnitTexts {
  readonly money: (currency: CurrencyCode, amount: string) => string;
  /** `amount` counts millions. */
  readonly millions: (currency: CurrencyCode, amount: string) => string;
  readonly percent: (amount: string) => string;
  readonly inhabitants: (amount: string) => string;
  readonly perYear: (amount: string) => string;
  readonly positions: (amount: string) => string;
  readonly points: (amount: string) => string;
}
