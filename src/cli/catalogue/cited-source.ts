import type { CatalogueSource } from '../../knowledge/catalogue-service.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';

/** Publisher, year, title and place of what an entry comes from; the place's word in the reader's language. */
export function citedSource({ reference, place }: CatalogueSource, { places }: CatalogueTexts): string {
  const found = findReference(reference);
  const [word = '', ...rest] = place.split(' ');
  const where = `${places[word as keyof CatalogueTexts['places']]} ${rest.join(' ')}`;
  return found === undefined ? `${reference}, ${where}` : `${found.publisher} (${found.year}): ${found.title}, ${where}`;
}
