import { child, entries, items } from './child.ts';
import type { DocumentNode } from './tree.ts';

/** Names of keys from the root; `*` is every key of a map, `[]` every item of a list. */
export type DocumentPath = readonly string[];

/** All nodes at a path, in the order of the file; none where the document has another shape. */
export function nodesAt(root: DocumentNode, path: DocumentPath): readonly DocumentNode[] {
  return path.reduce<readonly DocumentNode[]>((nodes, segment) => nodes.flatMap((node) => below(node, segment)), [root]);
}

function below(node: DocumentNode, segment: string): readonly DocumentNode[] {
  if (segment === '[]') return items(node);
  if (segment === '*') return entries(node).map((candidate) => candidate.value);
  const value = child(node, segment);
  return value === undefined ? [] : [value];
}
