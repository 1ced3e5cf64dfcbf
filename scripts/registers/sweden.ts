import type { Row } from './csv.ts';
import { cell, writeCsv } from './csv.ts';

const inhabitantsColumn = /^population_(\d{4})_12_31$/;

/** A row a municipality, with its inhabitants on 31 December of each year. */
export function swedishMunicipalities(table: readonly Row[]): string {
  const columns = Object.keys(table[0] ?? {}).filter((column) => inhabitantsColumn.test(column));
  const years = columns.map((column) => inhabitantsColumn.exec(column)?.[1] ?? '');
  const rows = table.map((row) => [
    ...['code', 'name', 'county_code', 'county_name'].map((column) => cell(row, column)),
    ...columns.map((column) => cell(row, column)),
  ]);
  return writeCsv(['code', 'name', 'county', 'county_name', ...years], rows);
}
