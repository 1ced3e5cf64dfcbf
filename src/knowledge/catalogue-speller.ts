import type { Speller } from '../diagnostics/nearest.ts';
import { spellerOf } from '../diagnostics/nearest.ts';

/** Shorter words stand in so many ids and names that finding one of them says nothing. */
const shortestPart = 4;

/** What an entry of the catalogue is called. */
export interface Named {
  readonly id: string;
  /** In any language. */
  readonly names: readonly string[];
}

/**
 * Says which entry of the catalogue an unknown word probably means, by its id: a misspelt id, a name in any language, or
 * what one of them begins with or contains, such as `child` of `child-welfare`.
 */
export function catalogueSpeller(entries: readonly Named[]): Speller {
  const ids = entries.map(({ id }) => id);
  const byName = new Map(entries.flatMap(({ names, id }) => names.map((name) => [name.toLowerCase(), id])));
  const nearestId = spellerOf(ids);
  const nearestName = spellerOf(byName.keys());
  return (word) => {
    const asId = word.toLowerCase();
    const asName = asId.replaceAll('-', ' ');
    return (
      nearestId(word) ??
      byName.get(nearestName(asName) ?? '') ??
      whole(asId, ids) ??
      byName.get(whole(asName, [...byName.keys()]) ?? '')
    );
  };
}

/** What the word is a part of: the first candidate that begins with it, or else the first that contains it. */
function whole(part: string, candidates: readonly string[]): string | undefined {
  if (part.length < shortestPart) return undefined;
  return candidates.find((candidate) => candidate.startsWith(part)) ?? candidates.find((candidate) => candidate.includes(part));
}
