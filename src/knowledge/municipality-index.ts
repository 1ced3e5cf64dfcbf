import { successorsOf } from './find-municipality.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { listFormerMunicipalities } from './list-former-municipalities.ts';
import { listMunicipalities } from './list-municipalities.ts';
import { comparedName, partsOfName, plainName } from './municipality-name.ts';
import type { FormerMunicipality, Municipality } from './municipality-register.ts';
import { populationOf, populationYears } from './population-of.ts';

/** A municipality with what it is found by: what it bears today, or what a former unit bore that is now (part of) it. */
export interface IndexedMunicipality {
  readonly municipality: Municipality;
  readonly former: FormerMunicipality | undefined;
  /** Number and names, as names are compared. */
  readonly names: readonly string[];
  /** The same, without the marks on letters. */
  readonly plainNames: readonly string[];
  /** The newest count. */
  readonly inhabitants: number;
}

/** What a country's municipalities are found by, those of today first: made when first asked for. */
export function municipalityIndex(jurisdiction: Jurisdiction): readonly IndexedMunicipality[] {
  const known = made.get(jurisdiction);
  if (known !== undefined) return known;
  const { newest } = populationYears(jurisdiction);
  const indexed = (municipality: Municipality, former: FormerMunicipality | undefined, names: readonly string[]): IndexedMunicipality => {
    const inhabitants = populationOf(municipality, newest)?.inhabitants ?? 0;
    return { municipality, former, names: names.map(comparedName), plainNames: names.map(plainName), inhabitants };
  };
  const index = [
    ...listMunicipalities(jurisdiction).map((each) => indexed(each, undefined, [each.code, each.name, ...each.otherNames])),
    ...listFormerMunicipalities(jurisdiction).flatMap((former) => {
      return successorsOf(former).map((each) => indexed(each, former, [former.code, former.name, ...partsOfName(former.name)]));
    }),
  ];
  made.set(jurisdiction, index);
  return index;
}

const made = new Map<Jurisdiction, readonly IndexedMunicipality[]>();
