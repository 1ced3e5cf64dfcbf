import type { Jurisdiction } from '../knowledge/jurisdiction.ts';

/** What `collab data municipalities` says, in one language. */
export interface RegisterTexts {
  readonly countries: Readonly<Record<Jurisdiction, string>>;
  readonly columns: Readonly<Record<'code' | 'name' | 'county' | 'inhabitants', string>>;
  /** Beside the country: how many municipalities are shown. */
  readonly counted: (count: number) => string;
  /** After it: the day that the populations are of. */
  readonly inhabitantsOn: Readonly<Record<Jurisdiction, (year: number) => string>>;
  readonly whole: (value: number) => string;
  /** A former number and name, the year from which they are no longer used, and what they are today. */
  readonly isToday: (former: string, year: string, today: string) => string;
  readonly isPartOf: (former: string, year: string, today: string) => string;
  readonly wasDivided: (former: string, year: string, successors: readonly string[]) => string;
  /** Each municipality with the numbers whose counts are added up. */
  readonly addedUp: (year: number, municipalities: readonly string[]) => string;
  readonly manyAddedUp: (year: number, count: number) => string;
  readonly noCount: (year: number, municipalities: readonly string[]) => string;
  readonly noYear: (country: Jurisdiction, year: number, first: number, newest: number) => string;
  /** What the publisher's tables are called, before their numbers. */
  readonly tables: (numbers: readonly string[]) => string;
  readonly notFound: (query: string, nearest: readonly string[]) => string;
}
