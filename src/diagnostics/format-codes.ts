import type { Severity } from './severity.ts';

/** What kind of value stands somewhere, or should stand there. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'map' | 'nothing';

/** What kind of number is expected somewhere. */
export type NumberKind = 'number' | 'share' | 'whole-number' | 'year';

/** Where a study departs from `schemas/study.schema.json`: one diagnostic per place. */
export interface FormatArguments {
  'format/unknown-key': { readonly key: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  /** All keys that one map lacks. */
  'format/missing-key': { readonly keys: readonly string[] };
  /**
   * `fix` is the value in quotes, where text is expected and something else was read; `items` is a text as the list that
   * it was meant to be.
   */
  'format/wrong-type': {
    readonly expected: readonly ValueKind[];
    readonly found: ValueKind;
    readonly fix: string | undefined;
    readonly items: string | undefined;
  };
  'format/unknown-value': { readonly value: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  'format/bad-id': { readonly id: string; readonly suggestion: string | undefined };
  /** `besideAnswers`: the word stands among the municipalities of an answer, as if it were about all of them. */
  'format/reserved-id': { readonly id: string; readonly besideAnswers: boolean };
  'format/bad-year-key': { readonly key: string };
  /** A key of `coalitionCosts` that is no list of ids joined with +. */
  'format/bad-coalition': { readonly key: string };
  /** Figures by year where one figure is expected; `year` is the first of the years. */
  'format/figures-by-year': { readonly year: string };
  /** A value beside the parts of a three-point estimate. */
  'format/value-and-estimate': Record<never, never>;
  /** A three-point estimate where only one number is possible. */
  'format/single-figure': Record<never, never>;
  /** A comma in braces has ended a value: what it was, as a list and as one text. */
  'format/comma-in-braces': { readonly list: string; readonly text: string };
  'format/too-few': { readonly found: number; readonly minimum: number };
  /** A map that has to hold exactly one of its keys holds none or several. */
  'format/choose-one': { readonly found: readonly string[]; readonly known: readonly string[] };
  'format/out-of-range': { readonly value: string; readonly minimum: number | undefined; readonly maximum: number | undefined };
  'format/empty-text': Record<never, never>;
  'format/bad-date': { readonly value: string; readonly fix: string | undefined };
  'format/bad-municipality-code': { readonly value: string };
  /** A municipality number whose first zero YAML has taken for nothing; `fix` is the number in quotes. */
  'format/lost-zero': { readonly written: string; readonly fix: string };
  'format/bad-effect': { readonly value: string };
  'format/unknown-version': { readonly version: string; readonly known: number };
  /** `thousands` is the other thing that a comma before three digits may mean. */
  'format/decimal-comma': { readonly value: string; readonly fix: string; readonly thousands: string | undefined };
  'format/grouped-number': { readonly value: string; readonly fix: string };
  'format/typographic-number': { readonly value: string; readonly fix: string };
  /** Another value in the quotation marks of books, which are part of it for YAML. */
  'format/typographic-quotes': { readonly value: string; readonly fix: string };
  'format/not-whole': { readonly value: string };
  /** `fix` is the number in digits, where a unit stands behind it. */
  'format/not-a-number': { readonly value: string; readonly expected: NumberKind; readonly fix: string | undefined };
}

export const formatSeverities: { readonly [C in keyof FormatArguments]: Severity } = {
  'format/unknown-key': 'error',
  'format/missing-key': 'error',
  'format/wrong-type': 'error',
  'format/unknown-value': 'error',
  'format/bad-id': 'error',
  'format/reserved-id': 'error',
  'format/bad-year-key': 'error',
  'format/bad-coalition': 'error',
  'format/figures-by-year': 'error',
  'format/value-and-estimate': 'error',
  'format/single-figure': 'error',
  'format/comma-in-braces': 'error',
  'format/too-few': 'error',
  'format/choose-one': 'error',
  'format/out-of-range': 'error',
  'format/empty-text': 'error',
  'format/bad-date': 'error',
  'format/bad-municipality-code': 'error',
  'format/lost-zero': 'error',
  'format/bad-effect': 'error',
  'format/unknown-version': 'error',
  'format/decimal-comma': 'error',
  'format/grouped-number': 'error',
  'format/typographic-number': 'error',
  'format/typographic-quotes': 'error',
  'format/not-whole': 'error',
  'format/not-a-number': 'error',
};
