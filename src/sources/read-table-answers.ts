import { severities } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Source } from '../document/source.ts';
import { decodeCsv } from './decode-csv.ts';
import type { KnownNames } from './known-names.ts';
import { mergeRows, type RowAnswer } from './merge-rows.ts';
import type { RowReading } from './read-cell.ts';
import { readHeading, type TableForm } from './read-heading.ts';
import type { Row } from './read-table.ts';
import { readTable } from './read-table.ts';

/** A table of answers from a workshop, as it was found. */
export interface AnswerTable {
  /** As the user named the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly known: KnownNames;
  /** The id of the municipality that answers where a row does not say which. */
  readonly as: string | undefined;
}

/** The answers of a table, none where something in it is an error, and all that is to be said of it. */
export interface TableAnswers<A> {
  readonly source: Source | undefined;
  readonly answers: readonly A[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a table of one of some forms; `read` takes a row. Every row is read, so that all that is wrong is told at once. */
export function readTableAnswers<K extends string, A>(
  { name, bytes }: AnswerTable,
  forms: readonly [TableForm<K>, ...TableForm<K>[]],
  read: (reading: RowReading<K>) => readonly RowAnswer<A>[],
): TableAnswers<A> {
  const { source, diagnostics } = decodeCsv(name, bytes);
  if (source === undefined || diagnostics.length > 0) return { source, answers: [], diagnostics };
  const { delimiter, rows: [first, ...rows], diagnostics: found } = readTable(source.text);
  if (first === undefined) return refused(source, found.length > 0 ? found : [diagnostic('csv/empty', { start: 0, end: 0 }, {})]);
  const { heading, diagnostics: ofHeading } = readHeading(first, forms);
  if (heading === undefined) return refused(source, [...found, ...ofHeading]);
  if (rows.length === 0 && found.length === 0) return refused(source, [diagnostic('csv/empty', first.span, {})]);
  const problems: Diagnostic[] = [...found, ...ofHeading];
  const answers = rows.flatMap((row) => {
    const reading: RowReading<K> = { row, heading, delimiter, problems };
    return hasColumns(reading) ? read(reading) : [];
  });
  const merged = mergeRows(answers, new LineIndex(source.text));
  const all = sortDiagnostics([...problems, ...merged.diagnostics]);
  return { source, answers: all.some(({ code }) => severities[code] === 'error') ? [] : merged.answers, diagnostics: all };
}

function refused<A>(source: Source, diagnostics: readonly Diagnostic[]): TableAnswers<A> {
  return { source, answers: [], diagnostics: sortDiagnostics(diagnostics) };
}

/** A row with a column too many or too few says nothing that could be trusted. */
function hasColumns<K extends string>({ row, heading, problems }: RowReading<K>): boolean {
  const { columns, positions, required } = heading;
  const fewest = Math.max(...required.map((column) => positions.get(column) ?? 0)) + 1;
  const found = foundColumns(row, columns);
  if (found > columns) problems.push(diagnostic('csv/too-many-columns', row.span, { found, columns }));
  else if (found < fewest) problems.push(diagnostic('csv/too-few-columns', row.span, { found, columns }));
  else return true;
  return false;
}

/** Empty cells at the end count only up to the heading's: spreadsheets add them. */
function foundColumns({ cells, width }: Row, columns: number): number {
  return Math.max(cells.length, Math.min(width, columns));
}
