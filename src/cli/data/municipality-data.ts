import { populationSource, registerSources } from '../../knowledge/register-source.ts';
import type { Language } from '../../texts/language.ts';
import type { ShownCountry } from './choose-municipalities.ts';

/** What is shown, for programs; `study` is what a study in that language states under `sources`. */
export function municipalityData(countries: readonly ShownCountry[], language: Language): object {
  return {
    format: 1,
    municipalities: countries.flatMap(({ municipalities }) => municipalities.map(({ municipality, population }) => ({ ...municipality, population }))),
    former: countries.flatMap(({ former }) => former),
    sources: countries.map(({ jurisdiction, year }) => ({
      jurisdiction,
      ...registerSources[jurisdiction],
      study: populationSource(jurisdiction, year, language),
    })),
  };
}
