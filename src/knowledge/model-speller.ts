import type { Speller } from '../diagnostics/nearest.ts';
import { catalogueSpeller } from './catalogue-speller.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { listModels } from './list-models.ts';

/** Says which collaboration model an unknown word probably means, by its id; of one country's law, or of any. */
export function modelSpeller(jurisdiction?: Jurisdiction): Speller {
  return catalogueSpeller(
    listModels(jurisdiction).map(({ id, title, officialName }) => {
      return { id, names: [...Object.values(title), ...(officialName === undefined ? [] : [officialName])] };
    }),
  );
}
