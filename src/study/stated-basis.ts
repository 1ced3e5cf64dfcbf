import type { Span } from '../diagnostics/span.ts';
import { child } from '../document/child.ts';
import type { DocumentNode } from '../document/tree.ts';
import { readText } from './read/text.ts';
import type { CostBasis } from './study.ts';

/** What the study says of one cost: net of what others pay, or gross; and where it says so. */
export interface StatedBasis {
  readonly basis: CostBasis;
  readonly span: Span;
}

/** The basis that each owner of a cost states, in their order; who states none is left out. */
export function statedBases(owners: readonly (DocumentNode | undefined)[]): StatedBasis[] {
  return owners.flatMap((owner) => {
    const node = child(owner, 'basis');
    const basis = readText(node);
    return node === undefined || (basis !== 'net' && basis !== 'gross') ? [] : [{ basis, span: node.span }];
  });
}

/** The one that differs from most of the others, of two the second; undefined where all are alike. */
export function oddBasis(bases: readonly StatedBasis[]): { readonly odd: StatedBasis; readonly other: StatedBasis } | undefined {
  const [first] = bases;
  const different = bases.filter(({ basis }) => basis !== first?.basis);
  const alike = bases.filter(({ basis }) => basis === first?.basis);
  const [odd, other] = alike.length < different.length ? [alike[0], different[0]] : [different[0], alike[0]];
  return odd === undefined || other === undefined ? undefined : { odd, other };
}
