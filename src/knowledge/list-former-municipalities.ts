import { registers } from '../generated/registers.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { FormerMunicipality } from './municipality-register.ts';
import { readFormer } from './read-register.ts';
import { registerEntries } from './register-entries.ts';

/** The numbers and names that a country no longer uses, by number: Norway's since 2005, and none of Sweden's. */
export function listFormerMunicipalities(jurisdiction: Jurisdiction): readonly FormerMunicipality[] {
  const known = read.get(jurisdiction);
  if (known !== undefined) return known;
  const entries = registerEntries(jurisdiction);
  const former = readFormer(jurisdiction, registers[jurisdiction], (code) => entries.get(code)?.municipality.name);
  read.set(jurisdiction, former);
  return former;
}

const read = new Map<Jurisdiction, readonly FormerMunicipality[]>();
