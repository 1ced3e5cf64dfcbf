import type { Phrase } from '../phrase.ts';

/** What stands at the head of every paper that is made from a study. */
export interface PaperFrontTexts {
  /** What it is. */
  readonly draft: (study: string) => string;
  /** How many places in square brackets are left to fill in. */
  readonly open: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  readonly illustration: string;
}
