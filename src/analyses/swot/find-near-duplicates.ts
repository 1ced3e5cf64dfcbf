import { meaningfulWords, wordSimilarity } from '../../math/text-similarity.ts';
import type { SwotItem } from '../../study/swot.ts';
import type { NearDuplicate } from './swot.ts';

/**
 * Two items whose words agree so far say nearly the same [J]: one word more in a short text is still the same item
 * (`Sårbare fagmiljøer`, `Små og sårbare fagmiljøer`: 0.8), one of four words exchanged is another (0.75).
 */
const nearlyTheSame = 0.8;

/** Pairs grow with the square of the items; nobody reads so many, and the length of the list is what is told then. */
const mostCompared = 300;

/** The pairs of items, of any quadrants, that say nearly the same, in the order of the file. */
export function findNearDuplicates(items: readonly SwotItem[]): NearDuplicate[] {
  const compared = items.slice(0, mostCompared).map((item) => ({ item, words: meaningfulWords(item.text) }));
  return compared.flatMap(({ item: first, words }, index) =>
    compared.slice(index + 1).flatMap(({ item: second, words: others }) => {
      const similarity = wordSimilarity(words, others);
      return similarity < nearlyTheSame ? [] : [{ first, second, similarity }];
    }),
  );
}
