import type { Row } from './csv.ts';
import { cell, writeCsv } from './csv.ts';
import { mendedName } from './mended-name.ts';

/** The official tables, as rows. */
export interface NorwegianTables {
  /** A row a municipality and year. */
  readonly populations: readonly Row[];
  /** A row a former number and successor. */
  readonly changes: readonly Row[];
  /** Names that the official list has lost, written by hand. */
  readonly names: readonly Row[];
}

/** A row a municipality, with its inhabitants on 1 January of each year; nothing where none are published. */
export function norwegianMunicipalities({ populations }: NorwegianTables): string {
  const years = [...new Set(populations.map(yearOf))].toSorted();
  const rows = [...byCode(populations)].map(([code, own]) => {
    const inhabitants = new Map(own.map((row) => [yearOf(row), cell(row, 'population')]));
    return [code, nameOf(own), cell(own[0] ?? {}, 'county_code'), ...years.map((year) => inhabitants.get(year) ?? '')];
  });
  return writeCsv(['code', 'name', 'county', ...years], rows);
}

/** From which year on which numbers' counts are added up; municipalities that always had their number have no row. */
export function norwegianCounts({ populations }: NorwegianTables): string {
  const rows = [...byCode(populations)].flatMap(([code, own]) => {
    const steps = own.map((row, index) => [yearOf(row), inUse(row, own[index - 1])] as const);
    const changes = steps.filter(([, codes], index) => codes !== steps[index - 1]?.[1]);
    return changes.length === 1 && changes[0]?.[1] === code ? [] : changes.map(([year, codes]) => [code, nameOf(own), year, codes]);
  });
  return writeCsv(['code', 'name', 'from', 'counted_as'], rows);
}

/** A row a former number and successor, with the first year in which the number was no longer used. */
export function norwegianFormer({ populations, changes, names }: NorwegianTables): string {
  const byHand = new Map(names.map((row) => [cell(row, 'code'), cell(row, 'name')]));
  const rows = changes.map((row) => {
    const successor = cell(row, 'code_2024');
    const published = { code: cell(row, 'old_code'), name: cell(row, 'old_name') };
    const siblings = changes.filter((other) => cell(other, 'code_2024') === successor).map((other) => cell(other, 'old_name'));
    const name = mendedName(published, [cell(row, 'name_2024'), ...siblings], byHand);
    const until = /^(\d{4})-01-01$/.exec(cell(row, 'last_used_before'))?.[1];
    if (until === undefined) throw new Error(`${published.code} ends within a year: ${cell(row, 'last_used_before')}`);
    return [published.code, name, until, successor, cell(row, 'name_2024')];
  });
  const codes = new Set(populations.map((row) => cell(row, 'code')));
  const unknown = rows.find(([code = '', , , successor = '']) => codes.has(code) || !codes.has(successor));
  if (unknown !== undefined) throw new Error(`${unknown.join(',')} is no former number of a municipality of today`);
  return writeCsv(['code', 'name', 'until', 'successor', 'successor_name'], rows);
}

/**
 * The numbers that were in use. In the year before a number changes, the table lists the coming number beside those that
 * it replaces, which were all that there was the year before.
 */
function inUse(row: Row, yearBefore: Row | undefined): string {
  const own = cell(row, 'code');
  const listed = cell(row, 'predecessor_codes');
  if (listed === '') return own;
  const others = listed.split('+').filter((code) => code !== own).join('+');
  return yearBefore !== undefined && others === cell(yearBefore, 'predecessor_codes') ? others : listed;
}

function byCode(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))) {
    const own = found.get(cell(row, 'code')) ?? [];
    found.set(cell(row, 'code'), own);
    own.push(row);
  }
  return found;
}

function key(row: Row): string {
  return `${cell(row, 'code')} ${cell(row, 'population_date')}`;
}

function nameOf(rows: readonly Row[]): string {
  return cell(rows[0] ?? {}, 'name');
}

function yearOf(row: Row): string {
  const year = /^(\d{4})-01-01$/.exec(cell(row, 'population_date'))?.[1];
  if (year === undefined) throw new Error(`${cell(row, 'code')}: ${cell(row, 'population_date')} is no 1 January`);
  return year;
}
