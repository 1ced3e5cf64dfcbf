import { reservedIds } from '../study/reserved-ids.ts';
import { slug } from '../study/slug.ts';

/** Longer ids are no pleasure to write in another place of the file. */
const longestId = 40;

/**
 * An id made from a text, that nothing has yet: its first words, with a number where they are taken.
 *
 * @param otherwise what it is called where the text has no letters
 */
export function freeId(text: string, taken: Iterable<string>, otherwise: string): string {
  const words = slug(text).split('-');
  let base = words[0]?.slice(0, longestId) ?? '';
  for (const word of words.slice(1)) {
    if (base.length + 1 + word.length > longestId) break;
    base += `-${word}`;
  }
  const used = new Set([...taken, ...reservedIds, 'all', '']);
  if (base === '') base = otherwise;
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
