import type { Language } from '../texts/language.ts';

/** What a diagnostic code means, for whoever has met it; compiled from `explanations/`. */
export interface Explanation extends WrittenExplanation {
  /** Its family and its name, such as `yaml/tab-indent`. */
  readonly code: string;
  /** Whether `collab validate --fix` can mend it, where only one thing can be meant. */
  readonly mended: boolean;
}

/** What is written of a code by hand. */
export interface WrittenExplanation {
  /** What is wrong at the place, in one or two sentences. */
  readonly what: Readonly<Record<Language, string>>;
  /** Why it is a mistake or needs care, and how to mend it. */
  readonly why: Readonly<Record<Language, string>>;
  /** What gives exactly this code. */
  readonly wrong: Example;
  /** The same, mended. */
  readonly right: Example;
  /** Where the examples are a table of answers: the command that reads it, and the municipality that answers. */
  readonly table?: ExampleTable;
  /** The part of a study that a table is read into, or that a baseline is of, where the usual one is not enough. */
  readonly study?: string;
}

/**
 * An example. A text is a part of a study, a table or a baseline; the others are for what cannot be shown as such.
 *
 * - `whole`: a text that is no part of anything
 * - `bytes`: what is no text, in hexadecimal
 * - `repeat`: a text that stands many times, between two others
 */
export type Example = string | WholeExample | BytesExample | RepeatedExample;

export interface WholeExample {
  readonly whole: string;
}

export interface BytesExample {
  readonly bytes: string;
}

export interface RepeatedExample {
  readonly before?: string;
  readonly repeat: string;
  readonly times: number;
  readonly after?: string;
}

export interface ExampleTable {
  readonly command: 'swot' | 'weigh' | 'assess';
  /** The id of the municipality that `--as` names. */
  readonly as?: string;
}
