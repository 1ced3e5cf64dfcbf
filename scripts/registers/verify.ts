import type { Jurisdiction } from '../../src/knowledge/jurisdiction.ts';
import type { RegisterText } from '../../src/knowledge/municipality-register.ts';
import { readCountedAs, readCounts, readEntries, readFormer } from '../../src/knowledge/read-register.ts';
import type { Row } from './csv.ts';
import { cell } from './csv.ts';
import type { NorwegianTables } from './norway.ts';

/**
 * Compares what the command will read with the official tables, cell by cell.
 *
 * @returns how many populations and former numbers were compared
 * @throws Error that names the first that differs
 */
export function verifyNorway(text: RegisterText, { populations, changes }: NorwegianTables, newest: readonly Row[]): number {
  const entries = new Map(readEntries('norway', text).map((entry) => [entry.municipality.code, entry]));
  const former = new Map(readFormer('norway', text, (code) => entries.get(code)?.municipality.name).map((unit) => [unit.code, unit]));
  let counts = 0;
  for (const entry of entries.values()) counts += readCounts(entry).size;
  same('norway', 'populations', counts, populations.length);
  for (const row of populations) {
    const entry = entries.get(cell(row, 'code'));
    const year = Number(cell(row, 'population_date').slice(0, 4));
    same(cell(row, 'code'), 'name', entry?.municipality.name, cell(row, 'name'));
    same(cell(row, 'code'), `${year}`, entry && readCounts(entry).get(year), Number(cell(row, 'population')));
    const listed = new Set(cell(row, 'predecessor_codes').split('+'));
    for (const code of entry === undefined ? [] : readCountedAs(entry, year)) same(cell(row, 'code'), `${year} counts ${code}`, listed.has(code), true);
  }
  for (const row of newest) verifyColumns('norway', entries.get(cell(row, 'code')), row, /^population_(\d{4})_01_01$/);
  for (const row of changes) {
    const unit = former.get(cell(row, 'old_code'));
    same(cell(row, 'old_code'), 'successor', unit?.successors.includes(cell(row, 'code_2024')), true);
    same(cell(row, 'old_code'), 'division', (unit?.successors.length ?? 0) > 1, cell(row, 'old_unit_split') === 'yes');
    same(cell(row, 'old_code'), 'until', unit?.until, cell(row, 'last_used_before'));
  }
  same('norway', 'former numbers', former.size, new Set(changes.map((row) => cell(row, 'old_code'))).size);
  return populations.length + changes.length;
}

/** The same for Sweden. */
export function verifySweden(text: RegisterText, table: readonly Row[]): number {
  const entries = new Map(readEntries('sweden', text).map((entry) => [entry.municipality.code, entry]));
  same('sweden', 'municipalities', entries.size, table.length);
  let compared = 0;
  for (const row of table) {
    const entry = entries.get(cell(row, 'code'));
    same(cell(row, 'code'), 'county', entry?.municipality.county, { code: cell(row, 'county_code'), name: cell(row, 'county_name') });
    compared += verifyColumns('sweden', entry, row, /^population_(\d{4})_12_31$/);
  }
  return compared;
}

function verifyColumns(country: Jurisdiction, entry: ReturnType<typeof readEntries>[number] | undefined, row: Row, column: RegExp): number {
  if (entry === undefined) throw new Error(`${country}: ${cell(row, 'code')} is missing`);
  same(cell(row, 'code'), 'name', entry.municipality.name, cell(row, 'name'));
  const counts = readCounts(entry);
  const columns = Object.entries(row).flatMap(([name, text]) => {
    const year = column.exec(name)?.[1];
    return year === undefined ? [] : [[Number(year), Number(text)] as const];
  });
  for (const [year, inhabitants] of columns) same(entry.municipality.code, `${year}`, counts.get(year), inhabitants);
  return columns.length;
}

function same(code: string, what: string, compiled: unknown, official: unknown): void {
  if (JSON.stringify(compiled) === JSON.stringify(official)) return;
  throw new Error(`${code}, ${what}: ${JSON.stringify(compiled)} was compiled of ${JSON.stringify(official)}`);
}
