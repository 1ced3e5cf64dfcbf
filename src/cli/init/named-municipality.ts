import { findMunicipality } from '../../knowledge/find-municipality.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import type { Municipality } from '../../knowledge/municipality-register.ts';
import { searchMunicipalities } from '../../knowledge/search-municipalities.ts';
import type { InitTexts } from '../../texts/init-texts.ts';
import { UsageError } from '../usage-error.ts';

/** So many names are suggested for one that is unknown. */
const suggestions = 3;

/**
 * The municipality that a flag names, by number or name of today or of before.
 *
 * @throws UsageError where there is none, and where several have a claim: none is chosen for anybody
 */
export function namedMunicipality(country: Jurisdiction, typed: string, texts: InitTexts): Municipality {
  const { refusals } = texts;
  const called = ({ name, code }: Municipality): string => texts.called(name, code);
  const match = findMunicipality(country, typed);
  if (match?.kind === 'one') return match.municipality;
  if (match?.kind === 'several') throw new UsageError(refusals.several(typed, match.municipalities.map(called)));
  if (match?.kind === 'split') throw new UsageError(refusals.divided(texts.called(match.former.name, match.former.code), match.successors.map(called)));
  const near = searchMunicipalities([country], typed).slice(0, suggestions);
  const isElsewhere = jurisdictions.some((other) => other !== country && findMunicipality(other, typed) !== undefined);
  throw new UsageError(refusals.unknownMunicipality(typed, typed.trim() === '' ? [] : near.map(({ municipality }) => called(municipality)), isElsewhere));
}
