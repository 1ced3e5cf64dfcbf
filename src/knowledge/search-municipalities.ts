import leven from 'leven';
import type { Jurisdiction } from './jurisdiction.ts';
import { listMunicipalities } from './list-municipalities.ts';
import type { IndexedMunicipality } from './municipality-index.ts';
import { municipalityIndex } from './municipality-index.ts';
import { comparedName, plainName } from './municipality-name.ts';
import type { FormerMunicipality, Municipality } from './municipality-register.ts';

/** How well what is typed fits, the best first; "plain" is without the marks on letters. */
export const fits = ['exact', 'plain', 'former', 'beginning', 'plain-beginning', 'word', 'former-beginning', 'near'] as const;

export type Fit = (typeof fits)[number];

/** A municipality that somebody may mean. */
export interface MunicipalityHit {
  readonly municipality: Municipality;
  readonly fit: Fit;
  /** The unit whose number or name fits, where it is no longer used. With several successors, it was divided among them. */
  readonly former?: FormerMunicipality;
}

interface Ranked {
  readonly found: IndexedMunicipality;
  readonly fit: Fit;
  /** Letters to change, of what is only near. */
  readonly distance: number;
}

/** Longer than every name, and short enough to compare with all of them. */
const longestName = 60;

/**
 * The municipalities of some countries that somebody may mean by what has been typed so far, each once and the best
 * first: by how it fits, and among equals the most populous. What is only near comes where nothing else fits. Nothing
 * typed means all, by country and number.
 */
export function searchMunicipalities(jurisdictions: readonly Jurisdiction[], typed: string): readonly MunicipalityHit[] {
  const name = comparedName(typed);
  const plain = plainName(typed);
  if (name === '') return jurisdictions.flatMap(listMunicipalities).map((municipality) => ({ municipality, fit: 'beginning' }));
  const index = jurisdictions.flatMap(municipalityIndex);
  const hits = index.flatMap((found): readonly Ranked[] => {
    const fit = fitOf(found, name, plain);
    return fit === undefined ? [] : [{ found, fit, distance: 0 }];
  });
  const ranked = (hits.length > 0 ? hits : nearest(index, plain)).toSorted(byRank);
  const first = new Map<Municipality, Ranked>();
  for (const each of ranked) if (!first.has(each.found.municipality)) first.set(each.found.municipality, each);
  return [...first.values()].map(({ found: { municipality, former }, fit }) => ({ municipality, fit, ...(former === undefined ? {} : { former }) }));
}

function fitOf({ former, names, plainNames }: IndexedMunicipality, name: string, plain: string): Fit | undefined {
  if (names.includes(name)) return former === undefined ? 'exact' : 'former';
  if (plainNames.includes(plain)) return former === undefined ? 'plain' : 'former';
  const isBeginning = plainNames.some((each) => each.startsWith(plain));
  if (former !== undefined) return isBeginning ? 'former-beginning' : undefined;
  if (names.some((each) => each.startsWith(name))) return 'beginning';
  if (isBeginning) return 'plain-beginning';
  return plainNames.some((each) => each.includes(` ${plain}`) || each.includes(`-${plain}`)) ? 'word' : undefined;
}

/** A third of the letters may be wrong; of four letters two, since two in the wrong order count as that. Numbers are not near one another. */
function nearest(index: readonly IndexedMunicipality[], plain: string): readonly Ranked[] {
  if (/^\d+$/.test(plain) || plain.length > longestName) return [];
  const most = plain.length < 4 ? 1 : Math.max(2, Math.floor(plain.length / 3));
  return index.flatMap((found): readonly Ranked[] => {
    const distance = Math.min(...found.plainNames.map((each) => leven(each, plain, { maxDistance: most + 1 })));
    return distance > most ? [] : [{ found, fit: 'near', distance }];
  });
}

function byRank(one: Ranked, other: Ranked): number {
  return (
    fits.indexOf(one.fit) - fits.indexOf(other.fit) ||
    one.distance - other.distance ||
    other.found.inhabitants - one.found.inhabitants ||
    byCodeUnit(one.found.municipality.code, other.found.municipality.code) ||
    Number(one.found.former !== undefined) - Number(other.found.former !== undefined) ||
    // Of one that changed its number several times, the last speaks.
    byCodeUnit(other.found.former?.until ?? '', one.found.former?.until ?? '') ||
    byCodeUnit(one.found.former?.code ?? '', other.found.former?.code ?? '')
  );
}

function byCodeUnit(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
