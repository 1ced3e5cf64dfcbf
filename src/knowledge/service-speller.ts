import type { Speller } from '../diagnostics/nearest.ts';
import { catalogueSpeller } from './catalogue-speller.ts';
import { listServices } from './list-services.ts';

/**
 * Says which of the catalogue's services an unknown word probably means, by its id. One speller serves a whole study,
 * since a study may hold thousands of unknown words.
 */
export function serviceSpeller(): Speller {
  return catalogueSpeller(listServices().map(({ id, title }) => ({ id, names: [title.nb, title.en] })));
}
