import type { CsvColumn } from '../diagnostics/csv-codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Delimiter } from './find-delimiter.ts';
import { findNamed } from './find-named.ts';
import type { Named } from './known-names.ts';
import type { Heading } from './read-heading.ts';
import type { Cell, Row } from './read-table.ts';

/** A row that is being read; what is wrong with it is added to `problems`. */
export interface RowReading<K extends string> {
  readonly row: Row;
  readonly heading: Heading<K>;
  readonly delimiter: Delimiter;
  readonly problems: Diagnostic[];
}

/** The bounds of a number, both of them possible, and whether it has no decimals. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** The cell of a column; undefined where the row says nothing there. */
export function cellIn<K extends string>({ row, heading }: RowReading<K>, column: CsvColumn): Cell | undefined {
  const position = heading.positions.get(column);
  const cell = position === undefined ? undefined : row.cells[position];
  return cell === undefined || cell.text === '' ? undefined : cell;
}

/** The same of a column that every row has to fill in. */
export function neededCell<K extends string>(reading: RowReading<K>, column: CsvColumn): Cell | undefined {
  const cell = cellIn(reading, column);
  if (cell === undefined) reading.problems.push(diagnostic('csv/empty-cell', emptySpan(reading, column), { column }));
  return cell;
}

/** A text, and no error of a spreadsheet in its place. */
export function textIn<K extends string>({ problems }: RowReading<K>, cell: Cell | undefined): string | undefined {
  if (cell === undefined || !spreadsheetError.test(cell.text)) return cell?.text;
  problems.push(diagnostic('csv/spreadsheet-error', cell.span, { value: cell.text }));
  return undefined;
}

/** `#NAVN?`, `#NAMN?`, `#NAME?`, `#VERDI!`, `#I/T`, `#SAKNAS!`, `#DIV/0!` … */
const spreadsheetError = /^#(?:[A-ZÆØÅÄÖ]+[!?]|I\/T|N\/A|DIV\/0!)$/;

/** A number on a scale. A decimal comma is read where the columns are not separated by commas, as spreadsheets write it then. */
export function numberIn<K extends string>({ delimiter, problems }: RowReading<K>, cell: Cell | undefined, scale: Scale): number | undefined {
  if (cell === undefined) return undefined;
  const { minimum, maximum, isWhole } = scale;
  const value = cell.text;
  const written = value.replace(/^[−–]/, '-');
  const refuse = (code: 'csv/not-a-number' | 'csv/not-whole' | 'csv/out-of-range'): undefined => {
    problems.push(diagnostic(code, cell.span, { value, minimum, maximum }));
    return undefined;
  };
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(written)) return refuse('csv/not-a-number');
  const fix = written.replace(',', '.');
  const isBroken = isWhole && !Number.isInteger(Number(fix));
  // Who has to round need not be told how to write decimals.
  if (delimiter === ',' && fix !== written && !isBroken) {
    problems.push(diagnostic('csv/decimal-comma', cell.span, { value, fix }));
    return undefined;
  }
  const number = Number(fix);
  if (number < minimum || number > maximum) return refuse('csv/out-of-range');
  if (isBroken) return refuse('csv/not-whole');
  // Minus nought is nought.
  return number === 0 ? 0 : number;
}

/** What a cell names. */
export function namedIn<K extends string, T extends Named>({ problems }: RowReading<K>, column: CsvColumn, cell: Cell | undefined, among: readonly T[]): T | undefined {
  if (cell === undefined) return undefined;
  const { found, nearest } = findNamed(cell.text, among);
  if (found === undefined) problems.push(unknownName(column, cell, cell.text, nearest, among));
  return found;
}

/** What a cell names, one or several. */
export function allNamedIn<K extends string, T extends Named>({ problems }: RowReading<K>, column: CsvColumn, cell: Cell | undefined, among: readonly T[]): readonly T[] {
  if (cell === undefined) return [];
  const whole = findNamed(cell.text, among).found;
  if (whole !== undefined) return [whole];
  const words = cell.text.split(/\s*[,;/+&]\s*|\s+(?:og|och|and)\s+/).filter((word) => word !== '');
  const found = words.flatMap((word) => {
    const match = findNamed(word, among);
    if (match.found === undefined) problems.push(unknownName(column, cell, word, match.nearest, among));
    return match.found ?? [];
  });
  return [...new Set(found)];
}

function unknownName(column: CsvColumn, { span }: Cell, value: string, nearest: string | undefined, among: readonly Named[]): Diagnostic {
  return diagnostic('csv/unknown-name', span, { column, value, nearest, known: among.map(({ id }) => id) });
}

function emptySpan<K extends string>({ row, heading }: RowReading<K>, column: CsvColumn): Cell['span'] {
  const cell = row.cells[heading.positions.get(column) ?? -1];
  // An empty cell at the end has no place of its own.
  return cell === undefined || cell.span.start === cell.span.end ? row.span : cell.span;
}
