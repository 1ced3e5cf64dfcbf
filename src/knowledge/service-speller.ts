import type { Speller } from '../diagnostics/nearest.ts';
import { catalogueSpeller } from './catalogue-speller.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { listServices } from './list-services.ts';

/**
 * Says which of the catalogue's services an unknown word probably means, by its id; of one country's, or of any. One
 * speller serves a whole study, since a study may hold thousands of unknown words.
 */
export function serviceSpeller(jurisdiction?: Jurisdiction): Speller {
  return catalogueSpeller(listServices({ jurisdiction }).map(({ id, title }) => ({ id, names: Object.values(title) })));
}
