import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';

/** Administration cost is one figure or figures by year: with both stated, nobody could say which one counts. */
export function costsAreStatedOnce({ root }: Document): Diagnostic[] {
  const owners = ['municipalities', 'comparators', 'benchmarks'].flatMap((section) => nodesAt(root, [section, '*']));
  return [child(root, 'group'), ...owners].flatMap((owner) => {
    const first = entry(owner, 'adminCostPerInhabitant');
    const second = entry(owner, 'costs');
    if (first === undefined || second === undefined) return [];
    return [
      diagnostic('study/cost-stated-twice', second.key.span, { key: first.key.text }, [
        { span: first.key.span, role: 'first' },
      ]),
    ];
  });
}
