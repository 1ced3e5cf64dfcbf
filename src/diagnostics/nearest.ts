import leven from 'leven';

/** Longer words are no misspelt names, and comparing them costs the square of their length. */
const longestWord = 100;

/** So many comparisons are made for one list of candidates: who has misspelt thousands of words needs no more suggestions. */
const mostComparisons = 100_000;

/** Says which candidate a misspelt word most probably stands for, or undefined when none is near. */
export type Speller = (word: string) => string | undefined;

/** The candidate that a misspelt word most probably stands for: see {@link spellerOf}. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return spellerOf(candidates)(word);
}

interface Candidate {
  readonly text: string;
  readonly index: number;
}

/**
 * A speller for many words and the same candidates.
 * Near is a third of the word's length in edits, at least one, where two letters in the wrong order are one edit; the first of several equally near wins,
 * and a word that only differs in upper and lower case wins over all others.
 */
export function spellerOf(candidates: Iterable<string>): Speller {
  // Made when the first word is met: most studies have no misspelt ones.
  let speller: Speller | undefined;
  return (word) => (speller ??= preparedSpeller(candidates))(word);
}

function preparedSpeller(candidates: Iterable<string>): Speller {
  const lowered = new Map<string, string>();
  const byLength = new Map<number, Candidate[]>();
  for (const [index, text] of [...candidates].entries()) {
    const lower = text.toLowerCase();
    if (!lowered.has(lower)) lowered.set(lower, text);
    const alike = byLength.get(text.length) ?? [];
    byLength.set(text.length, alike);
    alike.push({ text, index });
  }
  const found = new Map<string, string | undefined>();
  let comparisons = 0;
  const search: Speller = (word) => {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best: { readonly candidate: Candidate; readonly distance: number } | undefined;
    for (let difference = 0; difference <= (best?.distance ?? limit); difference += 1) {
      for (const length of new Set([word.length - difference, word.length + difference])) {
        for (const candidate of byLength.get(length) ?? []) {
          comparisons += 1;
          if (comparisons > mostComparisons) return undefined;
          const furthest = best?.distance ?? limit;
          const distance = isSwapped(word, candidate.text) ? 1 : leven(word, candidate.text, { maxDistance: furthest + 1 });
          if (distance > furthest) continue;
          if (best === undefined || distance < best.distance || candidate.index < best.candidate.index) best = { candidate, distance };
        }
      }
    }
    return best?.candidate.text;
  };
  return (word) => {
    const alike = lowered.get(word.toLowerCase());
    if (alike !== undefined || word.length > longestWord) return alike;
    if (!found.has(word)) found.set(word, search(word));
    return found.get(word);
  };
}

/** Whether two words only differ in the order of two letters side by side, the commonest slip of all. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
