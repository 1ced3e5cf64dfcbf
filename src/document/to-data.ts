import type { DocumentNode, MapNode } from './tree.ts';

/** A document's values without their places. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap;

/** A map without a prototype, so that `constructor` and `__proto__` are keys like any other. */
export interface DataMap {
  readonly [key: string]: Data;
}

/** The values of a tree. What aliases share in the tree is converted once, and shared in the data. */
export function toData(node: DocumentNode): Data {
  return convert(node, new Map());
}

function convert(node: DocumentNode, converted: Map<DocumentNode, Data>): Data {
  if (node.kind === 'scalar') return node.value;
  const known = converted.get(node);
  if (known !== undefined) return known;
  const data = node.kind === 'map' ? mapData(node, converted) : node.items.map((item) => convert(item, converted));
  converted.set(node, data);
  return data;
}

/** `new BareMap()` is `Object.create(null)` in all but speed: what V8 makes there is slow to fill and to read. */
const BareMap = function BareMap() {} as unknown as new () => Record<string, Data>;
BareMap.prototype = Object.freeze(Object.create(null));

function mapData(node: MapNode, converted: Map<DocumentNode, Data>): DataMap {
  const data = new BareMap();
  // Of equal keys the first counts, as everywhere in collab; the second is a diagnostic of the parser.
  for (const { key, value } of node.entries) if (data[key.text] === undefined) data[key.text] = convert(value, converted);
  return data;
}
