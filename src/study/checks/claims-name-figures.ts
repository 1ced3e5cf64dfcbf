import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { child, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { StudyIds } from '../../figures/known-ids.ts';
import { isKnownFigureId, listFigureIds } from '../../figures/known-ids.ts';
import { readText } from '../read/text.ts';
import { sectionIds } from '../section-ids.ts';

/** A claim names a figure that this study can have, by the table of figures: nothing is computed to know that. */
export function claimsNameFigures({ root }: Document): Diagnostic[] {
  const ids = figureIds(root);
  return nodesAt(root, ['claims', '*', 'figure']).flatMap((node) => {
    const id = readText(node);
    if (id === undefined || isKnownFigureId(id, ids)) return [];
    return [diagnostic('study/unknown-figure', node.span, { id, nearest: nearest(id, listFigureIds(ids)) })];
  });
}

/** What the placeholders of figure ids can be filled with in this study. */
function figureIds(root: DocumentNode): StudyIds {
  const of = (section: string): readonly string[] => sectionIds(root, section) ?? [];
  return {
    municipality: of('municipalities'),
    benchmark: of('benchmarks'),
    comparator: of('comparators'),
    service: of('services'),
    criterion: of('criteria'),
    key: [...items(child(root, 'sharing', 'keys')).flatMap((key) => readText(key) ?? []), 'shapley', 'nucleolus'],
  };
}
