import type { CsvColumn } from '../diagnostics/csv-codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { findNamed } from './find-named.ts';
import { headingWords } from './heading-words.ts';
import type { Cell, Row } from './read-table.ts';

/** The columns that a table of one kind has. */
export interface TableForm<K extends string> {
  readonly kind: K;
  readonly required: readonly CsvColumn[];
  readonly optional: readonly CsvColumn[];
}

/** What the columns of a table hold; the position of those that are used. */
export interface Heading<K extends string> {
  readonly kind: K;
  readonly positions: ReadonlyMap<CsvColumn, number>;
  readonly columns: number;
  readonly required: readonly CsvColumn[];
}

export interface ReadHeading<K extends string> {
  readonly heading: Heading<K> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the names of the columns, in any order; of several forms, the one counts that most of them fit. */
export function readHeading<K extends string>(row: Row, forms: readonly [TableForm<K>, ...TableForm<K>[]]): ReadHeading<K> {
  const fits = ({ required }: TableForm<K>): number => required.reduce((sum, column) => sum + Math.max(...row.cells.map((cell) => fit(cell, column))), 0) / required.length;
  const form = forms.toSorted((one, other) => fits(other) - fits(one))[0] ?? forms[0];
  const known = [...form.required, ...form.optional];
  const diagnostics: Diagnostic[] = [];
  const positions = new Map<CsvColumn, number>();
  const misspelt = new Set<CsvColumn>();
  for (const [position, cell] of row.cells.entries()) {
    const column = columnOf(cell, known);
    const span = cell.text === '' ? row.span : cell.span;
    if (column !== undefined && positions.has(column)) diagnostics.push(diagnostic('csv/repeated-column', span, { column }));
    else if (column !== undefined) positions.set(column, position);
    else diagnostics.push(unknownColumn(cell, span, known, misspelt));
  }
  // Where no column is known there is no heading row, and what stands in its place is no columns.
  if (positions.size === 0 && misspelt.size === 0) diagnostics.length = 0;
  const missing = form.required.filter((column) => !positions.has(column) && !misspelt.has(column));
  if (missing.length > 0) diagnostics.push(diagnostic('csv/missing-column', row.span, { columns: form.required, missing }));
  const isWhole = missing.length === 0 && misspelt.size === 0;
  return { heading: isWhole ? { kind: form.kind, positions, columns: row.cells.length, required: form.required } : undefined, diagnostics };
}

function columnOf({ text }: Cell, columns: readonly CsvColumn[]): CsvColumn | undefined {
  return findNamed(bare(text), columns.map(named)).found?.id;
}

/** How well a heading fits a column: a misspelt one half as well. */
function fit({ text }: Cell, column: CsvColumn): number {
  const { found, nearest } = findNamed(bare(text), [named(column)]);
  if (found !== undefined) return 2;
  return nearest === undefined ? 0 : 1;
}

function unknownColumn({ text }: Cell, span: Cell['span'], known: readonly CsvColumn[], misspelt: Set<CsvColumn>): Diagnostic {
  const { nearest } = text === '' ? { nearest: undefined } : findNamed(bare(text), known.map(named));
  if (nearest === undefined) return diagnostic('csv/unused-column', span, { name: text });
  const column = known.find((each) => each === nearest || headingWords[each].includes(nearest));
  if (column !== undefined) misspelt.add(column);
  return diagnostic('csv/misspelt-column', span, { name: text, nearest });
}

function named(column: CsvColumn): { readonly id: CsvColumn; readonly names: readonly string[] } {
  return { id: column, names: headingWords[column] };
}

/** Without what stands in brackets behind it, a colon or a star: `Viktighet (0–100):`. */
function bare(text: string): string {
  return text.replace(/\s*[([].*$/, '').replace(/[\s:*]+$/, '');
}
