import type { Language } from '../texts/language.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** An act, or another text that says what the law is, compiled from `laws/`. */
export interface Law {
  readonly id: string;
  /** A letter tells what the law was when it was written, and is no law to judge by. */
  readonly kind: 'act' | 'regulation' | 'treaty' | 'guidance' | 'letter';
  /** Where it applies. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** As published, in its own language; in each language where it is published in several. */
  readonly title: string | Readonly<Record<Language, string>>;
  /** What running text calls it. */
  readonly shortName: Readonly<Record<Language, string>>;
  readonly url: string;
  /** The date on which we read it, or `to-be-verified`. */
  readonly read: string;
  /** What of it was read, and in which version. */
  readonly note?: Readonly<Record<Language, string>>;
}

/** Where something stands in the law. */
export interface LawReference {
  /** The id of a record in `laws/`. */
  readonly law: string;
  /** Such as `§ 20-2`, `§ 19-1 (2)`, `chapter 20`, or `9:37` of a Swedish act; absent where nobody has seen it. */
  readonly place?: string;
  /** The date on which it was read there, or `to-be-verified`. */
  readonly verified: string;
}

/** Whether the place was read in the law, and not written from general knowledge. */
export function isVerified({ verified }: LawReference): boolean {
  return verified !== 'to-be-verified';
}

/** The law's title as it is published, in the language where it is published in that. */
export function titleOfLaw({ title }: Law, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}
