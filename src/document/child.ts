import type { DocumentNode, MapEntry } from './tree.ts';

/** The entry of a map with this key; of equal keys the first. Anything that is no map has none. */
export function entry(node: DocumentNode | undefined, key: string): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  // A loop and not `find`: checks ask this tens of thousands of times.
  for (const candidate of node.entries) if (candidate.key.text === key) return candidate;
  return undefined;
}

/** The value below a path of keys, or undefined where the path ends early. */
export function child(node: DocumentNode | undefined, ...keys: readonly string[]): DocumentNode | undefined {
  let at = node;
  for (const key of keys) at = entry(at, key)?.value;
  return at;
}

/** The entries of a map, and none for anything else. */
export function entries(node: DocumentNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The items of a list, and none for anything else. */
export function items(node: DocumentNode | undefined): readonly DocumentNode[] {
  return node?.kind === 'sequence' ? node.items : [];
}
