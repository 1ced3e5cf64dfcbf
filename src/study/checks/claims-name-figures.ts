import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { Definitions } from '../defined-ids.ts';
import { readText } from '../read/text.ts';
import { studyFigures } from '../study-figures.ts';

/** A claim names a figure that this study can have, by the table of figures: nothing is computed to know that. */
export function claimsNameFigures({ root }: Document, definitions: Definitions): Diagnostic[] {
  const figures = studyFigures(definitions);
  return nodesAt(root, ['claims', '*', 'figure']).flatMap((node) => {
    const id = readText(node);
    if (id === undefined || figures.find(id) !== undefined) return [];
    return [diagnostic('study/unknown-figure', node.span, { id, nearest: figures.nearest(id) })];
  });
}
