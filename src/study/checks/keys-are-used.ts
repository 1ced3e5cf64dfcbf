import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentPath } from '../../document/nodes-at.ts';
import { nodesAt } from '../../document/nodes-at.ts';

interface UnusedKey {
  /** The maps that have the key. */
  readonly within: DocumentPath;
  readonly key: string;
  /** As the writer is told. */
  readonly name: string;
}

/** Keys of the format that nothing in this version reads beyond checking them. */
const notUsedYet: readonly UnusedKey[] = [
  { within: [], key: 'coalitionCosts', name: 'coalitionCosts' },
  { within: ['benchmarks', '*'], key: 'population', name: 'benchmarks.<id>.population' },
];

/** The writer is told of every key that is checked but has no effect on the report yet: once, where it first stands. */
export function keysAreUsed({ root }: Document): Diagnostic[] {
  return notUsedYet.flatMap(({ within, key: wanted, name }) => {
    const [first] = nodesAt(root, within).flatMap((node) => entries(node).filter(({ key }) => key.text === wanted));
    return first === undefined ? [] : [diagnostic('study/not-used-yet', first.key.span, { key: name })];
  });
}
