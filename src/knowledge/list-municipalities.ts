import type { Jurisdiction } from './jurisdiction.ts';
import type { Municipality } from './municipality-register.ts';
import { registerEntries } from './register-entries.ts';

/** The municipalities of a country as they are today, by number. */
export function listMunicipalities(jurisdiction: Jurisdiction): readonly Municipality[] {
  return [...registerEntries(jurisdiction).values()].map(({ municipality }) => municipality);
}
