import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readShare } from '../read/number.ts';
import { readText } from '../read/text.ts';

/** In every three-point estimate, low ≤ likely ≤ high. */
export function estimatesAreOrdered({ root }: Document): Diagnostic[] {
  // Aliases share nodes, so that one estimate may be met many times: it is told once.
  return estimatesIn(root).flatMap((node) => {
    const [low, likely, high] = ['low', 'likely', 'high'].map((key) => child(node, key));
    const [a, m, b] = [readShare(low), readShare(likely), readShare(high)];
    if (a === undefined || m === undefined || b === undefined || (a <= m && m <= b)) return [];
    const wrong = a > m ? low : high;
    return [
      diagnostic('study/estimate-order', wrong?.span ?? node.span, {
        low: readText(low) ?? '',
        likely: readText(likely) ?? '',
        high: readText(high) ?? '',
      }),
    ];
  });
}

function estimatesIn(root: DocumentNode): DocumentNode[] {
  const met = new Set<DocumentNode>();
  const found: DocumentNode[] = [];
  const visit = (node: DocumentNode): void => {
    if (node.kind === 'scalar' || met.has(node)) return;
    met.add(node);
    if (child(node, 'low') !== undefined && child(node, 'high') !== undefined) found.push(node);
    for (const { value } of entries(node)) visit(value);
    for (const item of items(node)) visit(item);
  };
  visit(root);
  return found;
}
