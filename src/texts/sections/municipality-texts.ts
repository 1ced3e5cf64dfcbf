import type { Phrase } from '../phrase.ts';
import type { CurrencyCode } from './currency-code.ts';
import type { MunicipalityPageTexts } from './municipality-page-texts.ts';

export interface MunicipalityTexts {
  readonly none: <T>(about: { cost: T }) => Phrase<T>;
  readonly table: {
    readonly name: string;
    readonly inhabitants: string;
    readonly cost: string;
    readonly above: (benchmark: string, currency: CurrencyCode) => string;
  };
  readonly group: string;
  /** After `none`, where the group's cost is known. */
  readonly notSpread: string;
  readonly sum: string;
  readonly notStated: string;
  readonly someMissing: <T>(about: { names: string; cost: T }) => Phrase<T>;
  readonly pages: MunicipalityPageTexts;
}
