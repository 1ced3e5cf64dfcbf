import type { Jurisdiction } from './jurisdiction.ts';
import { listFormerMunicipalities } from './list-former-municipalities.ts';
import { listMunicipalities } from './list-municipalities.ts';
import { comparedName, partsOfName, plainName } from './municipality-name.ts';
import type { FormerMunicipality, Municipality } from './municipality-register.ts';
import { registerEntries } from './register-entries.ts';

/** What a number or a name stands for. */
export type MunicipalityMatch =
  | {
      readonly kind: 'one';
      readonly municipality: Municipality;
      /** The number or name that was asked by, where it is no longer used. */
      readonly former?: FormerMunicipality;
      /** Others that have borne the name, and are something else today. */
      readonly namesakes: readonly FormerMunicipality[];
    }
  /** Municipalities of the same name, to be told apart by county. */
  | { readonly kind: 'several'; readonly municipalities: readonly Municipality[] }
  /** One that was divided: which of its successors is meant is for people to say. */
  | { readonly kind: 'split'; readonly former: FormerMunicipality; readonly successors: readonly Municipality[] };

/**
 * Finds a municipality by a number of any year since 2005 or by a whole name, in any of its languages, whatever the case
 * of its letters; where no name is the same, the marks on letters count for nothing. Where today's names and former ones
 * meet, today's counts, and the others are told as namesakes.
 *
 * @returns undefined when there is none
 */
export function findMunicipality(jurisdiction: Jurisdiction, codeOrName: string): MunicipalityMatch | undefined {
  const text = codeOrName.trim();
  return /^\d+$/.test(text) ? byCode(jurisdiction, text) : (byName(jurisdiction, text, comparedName) ?? byName(jurisdiction, text, plainName));
}

/** The municipalities of today that a former one has become. */
export function successorsOf({ jurisdiction, successors }: FormerMunicipality): readonly Municipality[] {
  const entries = registerEntries(jurisdiction);
  return successors.flatMap((code) => entries.get(code)?.municipality ?? []);
}

function byCode(jurisdiction: Jurisdiction, code: string): MunicipalityMatch | undefined {
  const today = registerEntries(jurisdiction).get(code)?.municipality;
  if (today !== undefined) return { kind: 'one', municipality: today, namesakes: [] };
  return becameOf(listFormerMunicipalities(jurisdiction).filter((former) => former.code === code));
}

function byName(jurisdiction: Jurisdiction, name: string, form: (name: string) => string): MunicipalityMatch | undefined {
  const sought = form(name);
  const bears = (names: readonly string[]): boolean => names.some((each) => form(each) === sought);
  const today = listMunicipalities(jurisdiction).filter((each) => bears([each.name, ...each.otherNames]));
  const former = listFormerMunicipalities(jurisdiction).filter((each) => bears([each.name, ...partsOfName(each.name)]));
  const [municipality, ...others] = today;
  if (municipality === undefined) return becameOf(former);
  if (others.length > 0) return { kind: 'several', municipalities: today };
  return { kind: 'one', municipality, namesakes: former.filter(({ successors }) => !successors.includes(municipality.code)) };
}

/** What units of one number or name are today; of one that changed its number several times, the last speaks. */
function becameOf(units: readonly FormerMunicipality[]): MunicipalityMatch | undefined {
  const [former] = units.toSorted((one, other) => (one.until < other.until ? 1 : -1));
  if (former === undefined) return undefined;
  const municipalities = [...new Set(units.flatMap(successorsOf))];
  const [municipality, ...others] = municipalities;
  if (municipality === undefined) return undefined;
  if (others.length === 0) return { kind: 'one', municipality, former, namesakes: [] };
  const isDivided = former.successors.length === municipalities.length;
  return isDivided ? { kind: 'split', former, successors: municipalities } : { kind: 'several', municipalities };
}
