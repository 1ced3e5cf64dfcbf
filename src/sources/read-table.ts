import { CsvError, parse } from 'csv-parse/sync';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Delimiter } from './find-delimiter.ts';
import { findDelimiter } from './find-delimiter.ts';

/** One value of a table. */
export interface Cell {
  /** Without quotes and the white space around it, and with plain spaces for those that do not break. */
  readonly text: string;
  readonly span: Span;
}

/** A row that says something; cells at its end that are empty are left out. */
export interface Row {
  readonly cells: readonly Cell[];
  /** The number of its cells in the file. */
  readonly width: number;
  readonly span: Span;
}

export interface Table {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

/** After so many lone quotation marks the rest is not read: the file is not what it seems. */
const mostLoneQuotes = 100;

/** Splits a text into rows and cells with their places. A row with a lone quotation mark is told and left out, and the next one read. */
export function readTable(text: string): Table {
  const { delimiter, start } = findDelimiter(text);
  const rows: Row[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let at: number | undefined = start; at !== undefined && diagnostics.length < mostLoneQuotes; ) {
    const part = readRows(text, at, delimiter);
    rows.push(...part.rows);
    if (part.lone !== undefined) diagnostics.push(loneQuote(text, part.lone));
    at = part.lone === undefined ? undefined : nextLine(text, part.lone);
  }
  return { delimiter, rows: rows.filter(({ cells }) => cells.length > 0), diagnostics };
}

/** The rows from an offset on, up to a cell that cannot be read: `lone` is where that begins. */
function readRows(text: string, start: number, delimiter: Delimiter): { readonly rows: readonly Row[]; readonly lone: number | undefined } {
  const cells: Cell[][] = [];
  let end = start;
  // Where the parser stands is told in bytes, and only what comes after the last cell has to be counted.
  const bytes = Buffer.from(text.slice(start), 'utf8');
  let endInBytes = 0;
  const take = (value: string, position: { readonly bytes: number; readonly records: number }): string => {
    const from = cellStart(text, end, start, delimiter);
    end += bytes.toString('utf8', endInBytes, position.bytes).length;
    endInBytes = position.bytes;
    (cells[position.records] ??= []).push({ text: plain(value), span: trimmed(text, from, end) });
    return value;
  };
  try {
    parse(bytes, { delimiter, cast: take, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const from = cellStart(text, end, start, delimiter);
    // A row that has begun is not one that can be read.
    const isWithin = end > start && text.charAt(end) === delimiter;
    return { rows: (isWithin ? cells.slice(0, -1) : cells).map(rowOf), lone: trimmed(text, from, text.length).start };
  }
  return { rows: cells.map(rowOf), lone: undefined };
}

/** Behind the delimiter or line end at which the last cell ended. */
function cellStart(text: string, end: number, start: number, delimiter: Delimiter): number {
  if (text.charAt(end) === delimiter && end > start) return end + 1;
  if (end === start) return end;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function rowOf(cells: readonly Cell[]): Row {
  const filled = cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
  return { cells: filled, width: cells.length, span: { start: cells[0]?.span.start ?? 0, end: filled.at(-1)?.span.end ?? 0 } };
}

function plain(value: string): string {
  // A spreadsheet writes ="0301" to keep a number as it stands.
  return (/^="(.*)"$/s.exec(value)?.[1] ?? value).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The stretch without the white space around it. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[^\S\r\n]/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function loneQuote(text: string, start: number): Diagnostic {
  const line = text.slice(start, endOfLine(text, start));
  if (!line.startsWith('"')) {
    const at = start + Math.max(0, line.indexOf('"'));
    return diagnostic('csv/lone-quote', { start: at, end: at + 1 }, { problem: 'inside' });
  }
  const closed = /^"(?:[^"]|"")*"/.exec(line)?.[0].length;
  if (closed !== undefined) return diagnostic('csv/lone-quote', { start: start + closed - 1, end: start + closed }, { problem: 'followed' });
  return diagnostic('csv/lone-quote', { start, end: start + line.trimEnd().length }, { problem: 'unclosed' });
}

function endOfLine(text: string, start: number): number {
  const length = text.slice(start).search(/[\r\n]/);
  return length === -1 ? text.length : start + length;
}

function nextLine(text: string, start: number): number | undefined {
  const end = endOfLine(text, start);
  if (end === text.length) return undefined;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}
