import { successorsOf } from '../../knowledge/find-municipality.ts';
import type { FormerMunicipality, Municipality } from '../../knowledge/municipality-register.ts';
import { populationOf } from '../../knowledge/population-of.ts';
import type { RegisterTexts } from '../../texts/register-texts.ts';
import type { ShownCountry } from './choose-municipalities.ts';
import { yearMissing } from './choose-municipalities.ts';

/** Of more municipalities than this it is only said how many counts are sums. */
const mostListed = 10;

/** What a reader has to know of the numbers above: former units, sums, and counts that there are none of. */
export function municipalityNotes(shown: ShownCountry, texts: RegisterTexts): readonly string[] {
  const { former, hasYear } = shown;
  return [...former.map((unit) => becameNote(unit, texts)), ...(hasYear ? countNotes(shown, texts) : [yearMissing(shown, texts)])];
}

function becameNote(former: FormerMunicipality, texts: RegisterTexts): string {
  const unit = `${former.code} ${former.name}`;
  const [year = ''] = former.until.split('-');
  const [today, ...others] = successorsOf(former);
  if (today === undefined) return '';
  if (others.length > 0) return texts.wasDivided(unit, year, [today, ...others].map(called));
  return isMerged(former, today) ? texts.isPartOf(unit, year, called(today)) : texts.isToday(unit, year, called(today));
}

/** Whether the count of its last year, within today's borders, takes in others. */
function isMerged(former: FormerMunicipality, today: Municipality): boolean {
  const last = populationOf(today, Number(former.until.slice(0, 4)) - 1);
  return last === undefined ? former.name !== today.name : last.countedAs.length > 1;
}

function countNotes({ municipalities, year }: ShownCountry, texts: RegisterTexts): readonly string[] {
  const sums = municipalities.filter(({ population }) => (population?.countedAs.length ?? 0) > 1);
  const missing = municipalities.filter(({ population }) => population === undefined);
  const parts = sums.map(({ municipality, population }) => `${called(municipality)} (${population?.countedAs.join(' + ') ?? ''})`);
  const summed = sums.length > mostListed ? [texts.manyAddedUp(year, sums.length)] : [texts.addedUp(year, parts)];
  return [
    ...(sums.length === 0 ? [] : summed),
    ...(missing.length === 0 ? [] : [texts.noCount(year, missing.map(({ municipality }) => called(municipality)))]),
  ];
}

function called({ code, name }: Municipality): string {
  return `${code} ${name}`;
}
