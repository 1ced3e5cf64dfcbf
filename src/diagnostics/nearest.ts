import leven from 'leven';

/** Longer words are no misspelt names, and comparing them costs the square of their length. */
const longestWord = 100;

/**
 * The candidate that a misspelt word most probably stands for, or undefined when none is near.
 * Near is a third of the word's length in edits, at least one, where two letters in the wrong order are one edit; the first of several equally near wins,
 * and a word that only differs in upper and lower case wins over all others.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lowered = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate.toLowerCase() === lowered) return candidate;
    if (word.length > longestWord) continue;
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = isSwapped(word, candidate) ? 1 : leven(word, candidate, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Whether two words only differ in the order of two letters side by side, the commonest slip of all. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return word[at] === other[at + 1] && word[at + 1] === other[at] && word.slice(at + 2) === other.slice(at + 2);
}
