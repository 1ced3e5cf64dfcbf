import type { Language } from '../texts/language.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** Where a country's register comes from, and the credit that its publisher asks for. */
export interface RegisterSource {
  /** Of the populations. */
  readonly table: string;
  /** Of the numbers that are no longer used; absent where there are none. */
  readonly changes?: string;
  readonly licence: string;
  /** As it has to be printed, in every language. */
  readonly credit: string;
}

export const registerSources: Readonly<Record<Jurisdiction, RegisterSource>> = {
  norway: { table: '07459', changes: 'KLASS 131', licence: 'CC BY 4.0', credit: 'Source: Statistics Norway (SSB)' },
  sweden: { table: 'BE0101', licence: 'CC0', credit: 'SCB' },
};

/** What stands under `sources` of a study that has its populations from the register. */
export interface PopulationSource {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly url?: string;
  /** Licence and credit. */
  readonly note: string;
}

const titles: Readonly<Record<Jurisdiction, Readonly<Record<Language, (year: number) => string>>>> = {
  norway: {
    nb: (year) => `Tabell 07459: folketall 1. januar ${year}`,
    nn: (year) => `Tabell 07459: folketal 1. januar ${year}`,
    sv: (year) => `Tabell 07459: folkmängd den 1 januari ${year}`,
    en: (year) => `Table 07459: population on 1 January ${year}`,
  },
  sweden: {
    nb: (year) => `Folketall i kommunene 31. desember ${year} (BE0101)`,
    nn: (year) => `Folketal i kommunane 31. desember ${year} (BE0101)`,
    sv: (year) => `Folkmängd i kommunerna den 31 december ${year} (BE0101)`,
    en: (year) => `Population of the municipalities on 31 December ${year} (BE0101)`,
  },
};

const publishers: Readonly<Record<Jurisdiction, Readonly<Record<Language, string>>>> = {
  norway: { nb: 'Statistisk sentralbyrå (SSB)', nn: 'Statistisk sentralbyrå (SSB)', sv: 'Statistisk sentralbyrå (SSB)', en: 'Statistics Norway (SSB)' },
  sweden: { nb: 'Statistiska centralbyrån (SCB)', nn: 'Statistiska centralbyrån (SCB)', sv: 'Statistiska centralbyrån (SCB)', en: 'Statistics Sweden (SCB)' },
};

/** The source of a year's populations, as a study in `language` states it. */
export function populationSource(jurisdiction: Jurisdiction, year: number, language: Language): PopulationSource {
  const { licence, credit } = registerSources[jurisdiction];
  return {
    title: titles[jurisdiction][language](year),
    publisher: publishers[jurisdiction][language],
    year,
    ...(jurisdiction === 'norway' ? { url: 'https://www.ssb.no/statbank/table/07459' } : {}),
    note: `${credit}, ${licence}.`,
  };
}
