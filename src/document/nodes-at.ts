import { child, entries, items } from './child.ts';
import type { DocumentNode } from './tree.ts';

/** Names of keys from the root; `*` is every key of a map, `[]` every item of a list. */
export type DocumentPath = readonly string[];

/** What was found at a path of one document: checks ask for hundreds of paths that begin alike. */
const found = new WeakMap<DocumentNode, Map<string, readonly DocumentNode[]>>();

/** All nodes at a path, in the order of the file; none where the document has another shape. */
export function nodesAt(root: DocumentNode, path: DocumentPath): readonly DocumentNode[] {
  const last = path.at(-1);
  if (last === undefined) return [root];
  const known = found.get(root) ?? new Map<string, readonly DocumentNode[]>();
  found.set(root, known);
  const name = path.join('\n');
  const before = known.get(name);
  if (before !== undefined) return before;
  const nodes = nodesAt(root, path.slice(0, -1)).flatMap((node) => below(node, last));
  known.set(name, nodes);
  return nodes;
}

function below(node: DocumentNode, segment: string): readonly DocumentNode[] {
  if (segment === '[]') return items(node);
  if (segment === '*') return entries(node).map((candidate) => candidate.value);
  const value = child(node, segment);
  return value === undefined ? [] : [value];
}
