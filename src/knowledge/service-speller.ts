import type { Speller } from '../diagnostics/nearest.ts';
import { spellerOf } from '../diagnostics/nearest.ts';
import { listServices } from './list-services.ts';

/**
 * Says which of the catalogue's services an unknown word probably means, by its id: a misspelt id, or a title in either
 * language. One speller serves a whole study, since a study may hold thousands of unknown words.
 */
export function serviceSpeller(): Speller {
  const services = listServices();
  const byTitle = new Map(services.flatMap(({ title, id }) => [title.nb, title.en].map((text) => [text.toLowerCase(), id])));
  const nearestId = spellerOf(services.map(({ id }) => id));
  const nearestTitle = spellerOf(byTitle.keys());
  return (word) => nearestId(word) ?? byTitle.get(nearestTitle(word.toLowerCase().replaceAll('-', ' ')) ?? '');
}
