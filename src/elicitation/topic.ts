import type { Edit } from '../document/edit/edit.ts';
import type { Question } from './question.ts';

/** One thing that a municipality is asked, as the study stands now. */
export interface Topic {
  /** The same for as long as the study has what it is about: `effect.ict.quality`. */
  readonly id: string;
  readonly question: Question;
  /** Whether it is asked without being gone back to. */
  readonly isOpen: boolean;
  readonly standing: TopicStanding;
  /** What it is about, for lists: answers of one group stand on one line. */
  readonly name: { readonly group: string; readonly label: string };
  /** The municipality's answer as it stands, in words; undefined without one. */
  readonly answer: string | undefined;
  /** What the others have answered, shown when the municipality's own answer is given and not before; undefined: nothing. */
  readonly others: string | undefined;
  /** What is missing of the municipality beside single answers, as it stands in a list; absent: nothing. */
  readonly lacks?: string | undefined;
  /** What an answer that the question allows leads to: one text or value, or several. */
  readonly take: (answer: readonly string[]) => Taken;
}

/**
 * Whether the municipality has answered: itself, or together with all others. An optional topic is never missing, and what
 * is only a step on the way is not counted at all.
 */
export type TopicStanding = 'own' | 'shared' | 'missing' | 'optional' | 'step';

/** What an answer leads to. */
export interface Taken {
  readonly edits: readonly Edit[];
  /** What is kept in mind until the sitting ends, by name; undefined is forgotten. */
  readonly drafts: readonly (readonly [string, string | undefined])[];
  /** Whether the topic is asked on: at once, with what was kept in mind; again, when those before it are answered; or done. */
  readonly next: 'done' | 'at-once' | 'again';
  /** The topic that going back leads to in the place of this one. */
  readonly backTo: string | undefined;
  /** What should be told, in sentences. */
  readonly said: readonly string[];
}

/** What is kept in mind during a sitting: answers that have begun and are not in the study yet. */
export type Drafts = ReadonlyMap<string, string>;

/** An answer that leads to nothing but edits. */
export function edited(edits: readonly Edit[]): Taken {
  return { edits, drafts: [], next: 'done', backTo: undefined, said: [] };
}

/** An answer that changes nothing and is kept in mind, with the same topic asked on at once or not. */
export function kept(drafts: Taken['drafts'], next: 'done' | 'at-once'): Taken {
  return { edits: [], drafts, next, backTo: undefined, said: [] };
}
