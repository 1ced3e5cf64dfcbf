import leven from 'leven';
import type { Speller } from '../diagnostics/nearest.ts';
import { nearest, spellerOf } from '../diagnostics/nearest.ts';
import { catalogueSpeller } from './catalogue-speller.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { listModels } from './list-models.ts';

/** So many letters may be wrong in an id whatever its words are. */
const slips = 2;

/**
 * Says which collaboration model an unknown word probably means, by its id; of one country's law, or of any. A word that
 * may as well be another model has none: to be sent to another legal form is worse than to be shown all.
 */
export function modelSpeller(jurisdiction?: Jurisdiction): Speller {
  const models = listModels(jurisdiction).map(({ id, title, officialName }) => {
    return { id, names: [...Object.values(title), ...(officialName === undefined ? [] : [officialName])] };
  });
  const nearestId = spellerOf(models.map(({ id }) => id));
  const inCatalogue = catalogueSpeller(models);
  return (word) => {
    const id = nearestId(word);
    if (id !== undefined) return isAlike(word, id) ? id : undefined;
    const part = word.toLowerCase().replaceAll('-', ' ');
    const bearers = models.filter(({ names }) => names.some((name) => name.toLowerCase().includes(part)));
    return bearers.length > 1 ? undefined : inCatalogue(word);
  };
}

/** Word for word, so that one that stands for a whole other name is no misspelling. */
function isAlike(word: string, id: string): boolean {
  const words = word.toLowerCase().split('-');
  const parts = id.split('-');
  const isEachNear = words.length === parts.length && words.every((each, index) => nearest(each, [parts[index] ?? '']) !== undefined);
  return isEachNear || leven(word.toLowerCase(), id) <= slips;
}
