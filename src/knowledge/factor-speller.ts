import type { Speller } from '../diagnostics/nearest.ts';
import { catalogueSpeller } from './catalogue-speller.ts';
import { listFactors } from './list-factors.ts';

/** Says which success factor or pitfall an unknown word probably means, by its id. */
export function factorSpeller(): Speller {
  return catalogueSpeller(listFactors().map(({ id, title }) => ({ id, names: Object.values(title) })));
}
