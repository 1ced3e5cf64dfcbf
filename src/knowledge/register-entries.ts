import { registers } from '../generated/registers.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { RegisterEntry } from './read-register.ts';
import { readEntries } from './read-register.ts';

/** The municipalities of a country with their counts, by number: read when first asked for. */
export function registerEntries(jurisdiction: Jurisdiction): ReadonlyMap<string, RegisterEntry> {
  const known = read.get(jurisdiction);
  if (known !== undefined) return known;
  const entries = new Map(readEntries(jurisdiction, registers[jurisdiction]).map((entry) => [entry.municipality.code, entry]));
  read.set(jurisdiction, entries);
  return entries;
}

const read = new Map<Jurisdiction, ReadonlyMap<string, RegisterEntry>>();
