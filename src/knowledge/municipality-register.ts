import type { Jurisdiction } from './jurisdiction.ts';

/** A municipality as it is today. */
export interface Municipality {
  readonly jurisdiction: Jurisdiction;
  /** The official number, four digits as text. */
  readonly code: string;
  readonly name: string;
  /** Its names in other languages of its own, such as Kárášjohka for Karasjok. */
  readonly otherNames: readonly string[];
  readonly county: County;
}

export interface County {
  readonly code: string;
  /** Absent where the register has the number only: Norway. */
  readonly name?: string;
}

/** A number, and a name that went with it, which are no longer in use. */
export interface FormerMunicipality {
  readonly jurisdiction: Jurisdiction;
  readonly code: string;
  readonly name: string;
  /** The day from which the number is no longer used, such as `2018-01-01`. */
  readonly until: string;
  /** Today's number; several when the municipality was divided, and nobody says how. */
  readonly successors: readonly string[];
}

/** How many lived in a municipality, within its borders of today. */
export interface Population {
  /** Persons. */
  readonly inhabitants: number;
  /** Such as `2026-01-01`. */
  readonly date: string;
  /** The numbers whose official counts are added up; empty for the municipality's own of today. */
  readonly countedAs: readonly string[];
}

/** A register as it is bundled: a record a line, as `readEntries` and its neighbours take them apart. */
export interface RegisterText {
  readonly municipalities: string;
  readonly former: string;
  /** The names of the counties; empty where the register has none. */
  readonly counties: string;
}
