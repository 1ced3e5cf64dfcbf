import type { Span } from '../../diagnostics/span.ts';
import type { DocumentNode, KeyNode, MapEntry, MapNode } from '../../document/tree.ts';

/** A value of the document and the key that holds it; the root and the items of lists have none. */
export interface Place {
  readonly node: DocumentNode;
  readonly key: KeyNode | undefined;
}

/** Finds the value that a JSON pointer of the document's data stands for. */
export type FindPlace = (pointer: string) => Place;

/** How to find places in a document. A map's entries are indexed once: a large map may hold a mistake in every entry. */
export function placesIn(root: DocumentNode): FindPlace {
  const indexes = new Map<MapNode, ReadonlyMap<string, MapEntry>>();
  const below = ({ node }: Place, segment: string): Place => {
    if (node.kind === 'sequence') return { node: node.items[Number(segment)] ?? node, key: undefined };
    if (node.kind === 'scalar') return { node, key: undefined };
    const index = indexes.get(node) ?? new Map(node.entries.toReversed().map((entry) => [entry.key.text, entry]));
    indexes.set(node, index);
    const entry = index.get(segment);
    return entry === undefined ? { node, key: undefined } : { node: entry.value, key: entry.key };
  };
  return (pointer) => segmentsOf(pointer).reduce<Place>(below, { node: root, key: undefined });
}

/** Where a value's mistake is shown: at the value, or at its key where the value is nothing. */
export function valueSpan({ node, key }: Place): Span {
  return node.kind === 'scalar' && node.text === '' && !node.quoted ? (key?.span ?? node.span) : node.span;
}

/** Where it is shown what a map or list lacks: at the key that holds it, else at its first key, else at all of it. */
export function containerSpan({ node, key }: Place): Span {
  const first = node.kind === 'map' ? node.entries[0]?.key : undefined;
  return (key ?? first)?.span ?? node.span;
}

/** The JSON pointer of a value in the map that another pointer stands for. */
export function pointerBelow(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function segmentsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
