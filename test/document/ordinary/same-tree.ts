import type { DocumentNode } from '../../../src/document/tree.ts';

/** Whether two trees have the same values, spellings and places, and share the same nodes where an alias stands. */
export function isSameTree(one: DocumentNode, other: DocumentNode): boolean {
  const counterparts = new Map<DocumentNode, DocumentNode>();
  const isSame = (a: unknown, b: unknown): boolean => {
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
    if ('kind' in a && 'kind' in b) {
      const [nodeA, nodeB] = [a as DocumentNode, b as DocumentNode];
      if (counterparts.has(nodeA) || counterparts.has(nodeB)) return counterparts.get(nodeA) === nodeB && counterparts.get(nodeB) === nodeA;
      counterparts.set(nodeA, nodeB);
      counterparts.set(nodeB, nodeA);
    }
    const [fieldsA, fieldsB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    return fieldsA.size === fieldsB.size && [...fieldsA].every(([field, value]) => fieldsB.has(field) && isSame(value, fieldsB.get(field)));
  };
  return isSame(one, other);
}
