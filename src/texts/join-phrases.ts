import type { Phrase } from './phrase.ts';

/** Phrases as a list in a sentence: "a, b and c", where `and` has its spaces around it. */
export function joinPhrases<T>(phrases: readonly Phrase<T>[], and: string): Phrase<T> {
  return phrases.flatMap((each, index): Phrase<T> => {
    if (index === 0) return each;
    return [index === phrases.length - 1 ? and : ', ', ...each];
  });
}
