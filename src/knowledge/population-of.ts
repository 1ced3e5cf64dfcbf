import type { Jurisdiction } from './jurisdiction.ts';
import type { Municipality, Population } from './municipality-register.ts';
import { readCountedAs, readCounts } from './read-register.ts';
import { registerEntries } from './register-entries.ts';

/** The day of the year that a country's official population is of. */
const day: Readonly<Record<Jurisdiction, string>> = { norway: '01-01', sweden: '12-31' };

/**
 * A municipality's official population of a year, within today's borders.
 *
 * @returns undefined for a year outside the register, and where no count fits today's borders: before a division
 */
export function populationOf({ jurisdiction, code }: Municipality, year: number): Population | undefined {
  const entry = registerEntries(jurisdiction).get(code);
  if (entry === undefined) return undefined;
  const inhabitants = readCounts(entry).get(year);
  return inhabitants === undefined ? undefined : { inhabitants, date: populationDate(jurisdiction, year), countedAs: readCountedAs(entry, year) };
}

/** The day that a year's population is of, such as `2026-01-01`. */
function populationDate(jurisdiction: Jurisdiction, year: number): string {
  return `${year}-${day[jurisdiction]}`;
}

/** The first and the newest year of which the register has populations. */
export function populationYears(jurisdiction: Jurisdiction): { readonly first: number; readonly newest: number } {
  const known = years.get(jurisdiction);
  if (known !== undefined) return known;
  let first = Infinity;
  let newest = 0;
  for (const entry of registerEntries(jurisdiction).values()) {
    first = Math.min(first, entry.firstYear);
    newest = Math.max(newest, entry.firstYear + readCounts(entry).size - 1);
  }
  years.set(jurisdiction, { first, newest });
  return { first, newest };
}

const years = new Map<Jurisdiction, { readonly first: number; readonly newest: number }>();
