import type { Speller } from '../diagnostics/nearest.ts';
import { spellerOf } from '../diagnostics/nearest.ts';
import { listServices } from './list-services.ts';

/** Shorter words stand in so many ids and titles that finding one of them says nothing. */
const shortestPart = 4;

/**
 * Says which of the catalogue's services an unknown word probably means, by its id: a misspelt id, a title in either
 * language, or what one of them begins with or contains, such as `child` of `child-welfare`. One speller serves a whole study, since a study may hold thousands of unknown words.
 */
export function serviceSpeller(): Speller {
  const services = listServices();
  const byTitle = new Map(services.flatMap(({ title, id }) => [title.nb, title.en].map((text) => [text.toLowerCase(), id])));
  const nearestId = spellerOf(services.map(({ id }) => id));
  const nearestTitle = spellerOf(byTitle.keys());
  return (word) => {
    const asId = word.toLowerCase();
    const asTitle = asId.replaceAll('-', ' ');
    return (
      nearestId(word) ??
      byTitle.get(nearestTitle(asTitle) ?? '') ??
      whole(asId, services.map(({ id }) => id)) ??
      byTitle.get(whole(asTitle, [...byTitle.keys()]) ?? '')
    );
  };
}

/** What the word is a part of: the first candidate that begins with it, or else the first that contains it. */
function whole(part: string, candidates: readonly string[]): string | undefined {
  if (part.length < shortestPart) return undefined;
  return candidates.find((candidate) => candidate.startsWith(part)) ?? candidates.find((candidate) => candidate.includes(part));
}
