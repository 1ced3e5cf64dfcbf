import type { Severity } from './severity.ts';

/** What a column of a workshop's table holds. */
export type CsvColumn =
  | 'quadrant'
  | 'text'
  | 'municipality'
  | 'importance'
  | 'services'
  | 'evidence'
  | 'note'
  | 'service'
  | 'criterion'
  | 'effect'
  | 'factor'
  | 'level'
  | 'grade'
  | 'feasibility'
  | 'points';

/** What is wrong with a table that answers are read from; every one stands at its cell. */
export interface CsvArguments {
  'csv/empty': Record<never, never>;
  'csv/too-large': { readonly megabytes: number; readonly limit: number };
  /** `columns` are those of what the table seems to hold. */
  'csv/missing-column': { readonly columns: readonly CsvColumn[]; readonly missing: readonly CsvColumn[] };
  /** `nearest` is the column that the heading probably means; without it, the column is left out. */
  'csv/misspelt-column': { readonly name: string; readonly nearest: string };
  'csv/unused-column': { readonly name: string };
  'csv/repeated-column': { readonly column: CsvColumn };
  /** Cells with something in them, beyond those of the heading. */
  'csv/too-many-columns': { readonly found: number; readonly columns: number };
  'csv/too-few-columns': { readonly found: number; readonly columns: number };
  /** A quotation mark that is not closed, that stands inside a text without any, or that is followed by more. */
  'csv/lone-quote': { readonly problem: 'unclosed' | 'inside' | 'followed' };
  'csv/empty-cell': { readonly column: CsvColumn };
  'csv/unknown-name': {
    readonly column: CsvColumn;
    readonly value: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** `--as` says that `municipality` answers, and the row names another one, or all. */
  'csv/other-municipality': { readonly municipality: string; readonly value: string };
  /** A service that the municipality does not take part in; `participants` do. */
  'csv/not-participant': { readonly municipality: string; readonly service: string; readonly participants: readonly string[] };
  'csv/decimal-comma': { readonly value: string; readonly fix: string };
  'csv/not-a-number': { readonly value: string; readonly minimum: number; readonly maximum: number };
  'csv/not-whole': { readonly value: string; readonly minimum: number; readonly maximum: number };
  'csv/out-of-range': { readonly value: string; readonly minimum: number; readonly maximum: number };
  /** What a spreadsheet shows in the place of a value, such as `#NAVN?`. */
  'csv/spreadsheet-error': { readonly value: string };
  /** Says what the row `line` says already. */
  'csv/repeated-row': { readonly line: number };
  /** Answers what the row `line` answers, and otherwise: `other` there, `value` here. */
  'csv/contradicting-row': { readonly line: number; readonly column: CsvColumn; readonly value: string; readonly other: string };
}

export const csvSeverities: { readonly [C in keyof CsvArguments]: Severity } = {
  'csv/empty': 'error',
  'csv/too-large': 'error',
  'csv/missing-column': 'error',
  'csv/misspelt-column': 'error',
  'csv/unused-column': 'warning',
  'csv/repeated-column': 'error',
  'csv/too-many-columns': 'error',
  'csv/too-few-columns': 'error',
  'csv/lone-quote': 'error',
  'csv/empty-cell': 'error',
  'csv/unknown-name': 'error',
  'csv/other-municipality': 'error',
  'csv/not-participant': 'error',
  'csv/decimal-comma': 'error',
  'csv/not-a-number': 'error',
  'csv/not-whole': 'error',
  'csv/out-of-range': 'error',
  'csv/spreadsheet-error': 'error',
  'csv/repeated-row': 'warning',
  'csv/contradicting-row': 'error',
};
