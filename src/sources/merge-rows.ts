import type { CsvColumn } from '../diagnostics/csv-codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from '../diagnostics/line-index.ts';
import type { Span } from '../diagnostics/span.ts';

/** An answer that a row gives, and what makes another row answer the same. */
export interface RowAnswer<A> {
  readonly answer: A;
  readonly key: string;
  /** What it says, by column; undefined where it says nothing. */
  readonly says: readonly (readonly [CsvColumn, string | number | undefined])[];
  /** Of its row. */
  readonly span: Span;
}

/** Answers without those that are given twice; every repetition and contradiction is told. */
export function mergeRows<A>(rows: readonly RowAnswer<A>[], lines: LineIndex): { readonly answers: readonly A[]; readonly diagnostics: readonly Diagnostic[] } {
  const given = new Map<string, RowAnswer<A>[]>();
  const answers: A[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of rows) {
    const before = given.get(row.key) ?? [];
    given.set(row.key, [...before, row]);
    const problem = before.map((other) => contradiction(other, row, lines)).find((each) => each !== undefined);
    const repeated = before.find((other) => saysAll(other, row));
    if (problem !== undefined) diagnostics.push(problem);
    else if (repeated === undefined) answers.push(row.answer);
    else diagnostics.push(diagnostic('csv/repeated-row', row.span, { line: lineOf(repeated, lines) }, [{ span: repeated.span, role: 'first' }]));
  }
  return { answers, diagnostics };
}

function contradiction<A>(other: RowAnswer<A>, row: RowAnswer<A>, lines: LineIndex): Diagnostic | undefined {
  for (const [column, value] of row.says) {
    const there = other.says.find(([each]) => each === column)?.[1];
    if (value === undefined || there === undefined || value === there || !isSingle(column)) continue;
    const args = { line: lineOf(other, lines), column, value: String(value), other: String(there) };
    return diagnostic('csv/contradicting-row', row.span, args, [{ span: other.span, role: 'first' }]);
  }
  return undefined;
}

/** Several rows may each name services of the same item. */
function isSingle(column: CsvColumn): boolean {
  return column !== 'services';
}

function saysAll<A>(other: RowAnswer<A>, row: RowAnswer<A>): boolean {
  return row.says.every(([column, value]) => value === undefined || other.says.some(([each, there]) => each === column && there === value));
}

function lineOf<A>({ span }: RowAnswer<A>, lines: LineIndex): number {
  return lines.positionAt(span.start).line;
}
