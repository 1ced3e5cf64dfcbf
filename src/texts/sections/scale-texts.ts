import type { Phrase } from '../phrase.ts';
import type { Named } from './named.ts';

/** How cost goes with size among the comparators. */
export interface ScaleTexts {
  readonly lead: <T>(count: T) => Phrase<T>;
  readonly leftOut: (names: string) => string;
  readonly table: { readonly municipality: string; readonly inhabitants: string; readonly cost: string };
  /** In the row that stands for those between. */
  readonly between: <T>(count: T) => Phrase<T>;
  readonly curve: <T>(about: { readonly fixed: T; readonly variable: T; readonly rSquared: T }) => Phrase<T>;
  readonly weak: string;
  /** Where one municipality is so much smaller than the rest that it alone may decide F. */
  readonly oneDecides: <T>(about: { readonly count: T; readonly name: string; readonly inhabitants: T }) => Phrase<T>;
  readonly elasticity: <T>(about: { readonly larger: T; readonly change: T; readonly lower: boolean; readonly rSquared: T }) => Phrase<T>;
  readonly expectedLead: (group: Named) => string;
  readonly expected: {
    readonly what: string;
    readonly cost: string;
    readonly interval: string;
    readonly today: (group: Named) => string;
    readonly byCurve: <T>(inhabitants: T) => Phrase<T>;
    readonly byElasticity: <T>(inhabitants: T) => Phrase<T>;
  };
  readonly outOfRange: <T>(about: { readonly inhabitants: T; readonly larger: boolean; readonly nearest: string; readonly nearestInhabitants: T }) => Phrase<T>;
  readonly merger: <T>(about: { readonly municipalities: T; readonly ceiling: T }) => Phrase<T>;
  readonly cooperation: <T>(about: { readonly share: T; readonly ceiling: T }) => Phrase<T>;
  readonly cooperationOfAll: string;
  /** Where the curve expects no less of one municipality than is spent today. */
  readonly notCheaper: <T>(about: { readonly inhabitants: T; readonly group: Named }) => Phrase<T>;
  readonly nothingBySize: string;
  readonly noPromiseLead: string;
  readonly noPromise: string;
}
