import { editDistance } from './edit-distance.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;

/** In words from this length on, two slips are still one word. */
const shortestOfTwo = 8;

/** Everything else that may be meant is so many slips further away; less is enough where all letters are there, in another order. */
const margin = 2;
const marginOfSwapped = 1;

/**
 * Whether a misspelt word can only mean the word that is nearest to it: it differs in upper and lower case and the signs
 * between its parts alone, or it is one slip away (two in a long word) and all others are at least two more. Numbers are
 * no slips: `kpmg-2001` is never `kpmg-2002`.
 *
 * @param all everything that may stand there, with or without `meant`
 */
export function isOnlyMeaning(word: string, meant: string, all: Iterable<string>): boolean {
  if (digitsOf(word) !== digitsOf(meant)) return false;
  const others = [...all].filter((other) => other !== meant);
  if (plain(word) === plain(meant)) return others.every((other) => plain(other) !== plain(word));
  const length = Math.min(word.length, meant.length);
  const distance = editDistance(word, meant);
  if (distance > slipsIn(length)) return false;
  const least = distance + (lettersOf(word) === lettersOf(meant) ? marginOfSwapped : margin);
  return others.every((other) => Math.abs(other.length - word.length) >= least || editDistance(word, other) >= least);
}

function slipsIn(length: number): number {
  if (length < shortest) return 0;
  return length < shortestOfTwo ? 1 : 2;
}

function lettersOf(word: string): string {
  return word.split('').toSorted().join('');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_.-]/g, '');
}

function digitsOf(word: string): string {
  return word.replace(/\D+/g, ' ').trim();
}
