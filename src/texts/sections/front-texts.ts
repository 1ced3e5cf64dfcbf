import type { Phrase } from '../phrase.ts';
import type { CurrencyCode } from './currency-code.ts';

export interface FrontTexts {
  readonly members: <T>(about: { readonly members: string; readonly inhabitants: T }) => Phrase<T>;
  readonly priceYear: (year: number, currency: CurrencyCode) => string;
  readonly noPriceYear: <T>(key: T) => Phrase<T>;
  readonly decisionDate: (date: string) => string;
  /** Where only some of the sections were asked for. */
  readonly excerpt: string;
}
