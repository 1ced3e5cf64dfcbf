import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { quadrantLimit } from '../swot-items.ts';

/** A quadrant of the SWOT analysis is short enough to be used. */
export function quadrantsAreShort({ root }: Document): Diagnostic[] {
  return entries(child(root, 'swot')).flatMap(({ key, value }) => {
    const count = entries(value).length + items(value).length;
    if (count <= quadrantLimit) return [];
    return [diagnostic('study/long-quadrant', key.span, { quadrant: key.text, count, limit: quadrantLimit })];
  });
}
