import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readText } from '../read/text.ts';

/**
 * Net is held against net. Gross cost counts transfers between municipalities twice, so that it says nothing where they
 * already share an administration (Levanger and Verdal 2016 against Stjørdal: 55 kroner net, 1 320 gross).
 */
export function costsShareABasis({ root }: Document): Diagnostic[] {
  const owners = [child(root, 'group'), ...nodesAt(root, ['municipalities', '*'])];
  const own = new Set(owners.flatMap((owner) => readText(child(owner, 'basis')) ?? []));
  return entries(child(root, 'benchmarks')).flatMap(({ key, value }) => {
    const node = child(value, 'basis');
    const basis = readText(node);
    if (node === undefined || basis === undefined) return [];
    const other = [...own].find((candidate) => candidate !== basis);
    if (other !== undefined) {
      return [diagnostic('study/basis-differs', node.span, { benchmark: key.text, own: other, other: basis })];
    }
    if (basis !== 'gross') return [];
    const code = sharesAdministration(root) ? 'study/gross-cost-shared' : 'study/gross-cost';
    return [diagnostic(code, node.span, { benchmark: key.text })];
  });
}

function sharesAdministration(root: DocumentNode): boolean {
  return nodesAt(root, ['existing', '*', 'area']).some((area) => ['governance', 'support'].includes(readText(area) ?? ''));
}
