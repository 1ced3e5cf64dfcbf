import { child, entries, items } from './child.ts';
import type { DocumentNode } from './tree.ts';

/** Names of keys from the root; `*` is every key of a map, `[]` every item of a list. */
export type DocumentPath = readonly string[];

/** The nodes at one path, and what was found below them. */
interface Level {
  readonly nodes: readonly DocumentNode[];
  readonly below: Map<string, Level>;
}

/**
 * What was found at the paths of the document asked last: checks ask for hundreds of paths that begin alike. It is no weak
 * map of documents, since what that holds is only freed when the whole heap is swept.
 */
let asked: Level | undefined;

/** All nodes at a path, in the order of the file; none where the document has another shape. */
export function nodesAt(root: DocumentNode, path: DocumentPath): readonly DocumentNode[] {
  asked = asked?.nodes[0] === root ? asked : { nodes: [root], below: new Map() };
  let level = asked;
  for (const segment of path) {
    // Most paths lead nowhere in most studies.
    if (level.nodes.length === 0) break;
    const known: Level = level.below.get(segment) ?? { nodes: nodesBelow(level.nodes, segment), below: new Map<string, Level>() };
    level.below.set(segment, known);
    level = known;
  }
  return level.nodes;
}

function nodesBelow(nodes: readonly DocumentNode[], segment: string): readonly DocumentNode[] {
  if (segment === '[]') return nodes.flatMap(items);
  if (segment === '*') return nodes.flatMap((node) => entries(node).map(({ value }) => value));
  const found: DocumentNode[] = [];
  for (const node of nodes) {
    const value = child(node, segment);
    if (value !== undefined) found.push(value);
  }
  return found;
}
