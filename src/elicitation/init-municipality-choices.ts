import { findMunicipality, successorsOf } from '../knowledge/find-municipality.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import type { FormerMunicipality, Municipality } from '../knowledge/municipality-register.ts';
import { populationOf, populationYears } from '../knowledge/population-of.ts';
import { searchMunicipalities } from '../knowledge/search-municipalities.ts';
import type { InitTexts } from '../texts/init-texts.ts';
import { registerTexts } from '../texts/register-texts-by-language.ts';
import type { Language } from '../texts/language.ts';
import type { Choice } from './question.ts';

/** Before a number or a name that has to be made clear. */
export const unclearMark = '?';

/** So many hits are enough to see that more has to be typed. */
const mostShown = 50;

/**
 * The municipalities that somebody may mean by what is typed. A name of several, and a former municipality that was divided,
 * give one entry that says so; which one is meant is then asked. Nothing typed gives nothing, so that Enter chooses nobody by accident.
 */
export function municipalityChoices(country: Jurisdiction, typed: string, taken: readonly Municipality[], language: Language, texts: InitTexts): readonly Choice[] {
  if (typed === '') return [];
  const match = findMunicipality(country, typed);
  if (match !== undefined && match.kind !== 'one') {
    const name = match.kind === 'several' ? texts.several(typed) : texts.divided(match.former.name, match.successors.map((each) => each.name));
    return [{ value: `${unclearMark}${typed}`, name, about: undefined }];
  }
  return searchMunicipalities([country], typed)
    .filter(({ municipality }) => !taken.includes(municipality))
    .slice(0, mostShown)
    .map(({ municipality, former }) => choiceOf(municipality, former, language, texts));
}

/** Those among whom a name has to be made clear. */
export function claimants(country: Jurisdiction, typed: string): readonly Municipality[] {
  const match = findMunicipality(country, typed);
  if (match === undefined) return [];
  if (match.kind === 'one') return [match.municipality];
  return match.kind === 'several' ? match.municipalities : match.successors;
}

/** A municipality in a list: its name and number, and what else tells it from others. */
export function choiceOf(municipality: Municipality, former: FormerMunicipality | undefined, language: Language, texts: InitTexts): Choice {
  const { name, code, county, jurisdiction } = municipality;
  const { newest } = populationYears(jurisdiction);
  const count = populationOf(municipality, newest);
  const { inhabitantsOn, whole } = registerTexts[language];
  const inhabitants = count === undefined ? [] : [`${whole(count.inhabitants)} ${inhabitantsOn[jurisdiction](newest)}`];
  const before = former === undefined || former.name === name ? [] : [texts.formerly(former.name, former.code, successorsOf(former).length > 1)];
  return { value: code, name: texts.called(name, code), about: [texts.county(county.name ?? county.code), ...inhabitants, ...before].join(' · ') };
}
