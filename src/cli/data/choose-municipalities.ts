import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import type { FormerMunicipality, Municipality, Population } from '../../knowledge/municipality-register.ts';
import { populationOf, populationYears } from '../../knowledge/population-of.ts';
import type { MunicipalityHit } from '../../knowledge/search-municipalities.ts';
import { searchMunicipalities } from '../../knowledge/search-municipalities.ts';
import type { RegisterTexts } from '../../texts/register-texts.ts';
import { UsageError } from '../usage-error.ts';

/** What of a country's register is to be shown. */
export interface ShownCountry {
  readonly jurisdiction: Jurisdiction;
  /** Of the populations. */
  readonly year: number;
  /** Whether the register has populations of that year. */
  readonly hasYear: boolean;
  /** The best first. */
  readonly municipalities: readonly ShownMunicipality[];
  /** The former units by whose number or name they were found. */
  readonly former: readonly FormerMunicipality[];
}

export interface ShownMunicipality {
  readonly municipality: Municipality;
  readonly population: Population | undefined;
}

/** What a command line asks of the register. */
export interface WantedMunicipalities {
  /** A number or a name, or the beginning of one; empty for all. */
  readonly query: string;
  readonly country: Jurisdiction | undefined;
  readonly year: number | undefined;
}

/** So many names are suggested for one that is unknown. */
const suggestions = 3;

/**
 * Finds what is asked for, by country.
 *
 * @throws UsageError where nothing fits, with what is near, and for a year that the register has nothing of
 */
export function chooseMunicipalities({ query, country, year }: WantedMunicipalities, texts: RegisterTexts): readonly ShownCountry[] {
  const countries = country === undefined ? jurisdictions : [country];
  const hits = searchMunicipalities(countries, query);
  if (hits.every(({ fit }) => fit === 'near')) throw new UsageError(texts.notFound(query, hits.slice(0, suggestions).map(suggested)));
  const shown = countries.flatMap((jurisdiction) => {
    const own = hits.filter(({ municipality }) => municipality.jurisdiction === jurisdiction);
    return own.length === 0 ? [] : [shownCountry(jurisdiction, own, year)];
  });
  if (shown.some(({ hasYear }) => hasYear)) return shown;
  throw new UsageError(shown.map((each) => yearMissing(each, texts)).join(' '));
}

/** Of which years there are populations, where a year is asked for that there are none of. */
export function yearMissing({ jurisdiction, year }: ShownCountry, texts: RegisterTexts): string {
  const { first, newest } = populationYears(jurisdiction);
  return texts.noYear(jurisdiction, year, first, newest);
}

function shownCountry(jurisdiction: Jurisdiction, hits: readonly MunicipalityHit[], wanted: number | undefined): ShownCountry {
  const { first, newest } = populationYears(jurisdiction);
  const year = wanted ?? newest;
  return {
    jurisdiction,
    year,
    hasYear: year >= first && year <= newest,
    municipalities: hits.map(({ municipality }) => ({ municipality, population: populationOf(municipality, year) })),
    former: [...new Set(hits.flatMap(({ former }) => former ?? []))],
  };
}

function suggested({ municipality, former }: MunicipalityHit): string {
  return former === undefined ? `${municipality.name} (${municipality.code})` : `${former.name} (${former.code})`;
}
