import { child, entries, items } from '../document/child.ts';
import type { DocumentNode } from '../document/tree.ts';
import { readText } from './read/text.ts';
import { reservedIds } from './reserved-ids.ts';
import { slug } from './slug.ts';

/**
 * The ids that a section of the study defines, in the order of the file; undefined where the study has no such section.
 * Items of a plain list have the slug of their text as id. `sources` always holds `illustration`.
 */
export function sectionIds(root: DocumentNode, section: string): readonly string[] | undefined {
  if (section === 'sources') return [...idsIn(child(root, 'sources')), 'illustration'];
  const node = child(root, section);
  if (node === undefined) return undefined;
  if (section === 'swot') return entries(node).flatMap((quadrant) => idsIn(quadrant.value));
  return idsIn(node);
}

function idsIn(node: DocumentNode | undefined): string[] {
  const keys = entries(node).map(({ key }) => key.text);
  const texts = items(node).flatMap((item) => readText(item) ?? []);
  return [...keys.filter((key) => !reservedIds.has(key)), ...texts.map(slug)];
}
