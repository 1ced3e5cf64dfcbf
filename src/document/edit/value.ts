import type { DocumentNode } from '../tree.ts';

/** What is written into a document, and what its tree holds: ids are keys of a Map, in their order. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;

export type ValueMap = ReadonlyMap<string, Value>;

/** Whether a value is a map; `instanceof` alone does not tell TypeScript of the readonly type. */
export function isValueMap(value: Value | undefined): value is ValueMap {
  return value instanceof Map;
}

/** Whether a value is a list. */
export function isValueList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The values of a tree; of equal keys the first counts. What aliases share is converted once. */
export function toValue(node: DocumentNode): Value {
  return convert(node, new Map());
}

function convert(node: DocumentNode, converted: Map<DocumentNode, Value>): Value {
  if (node.kind === 'scalar') return node.value;
  const known = converted.get(node);
  if (known !== undefined) return known;
  const value = node.kind === 'sequence' ? node.items.map((item) => convert(item, converted)) : mapOf(node.entries, converted);
  converted.set(node, value);
  return value;
}

function mapOf(entries: Extract<DocumentNode, { kind: 'map' }>['entries'], converted: Map<DocumentNode, Value>): ValueMap {
  const map = new Map<string, Value>();
  for (const { key, value } of entries) if (!map.has(key.text)) map.set(key.text, convert(value, converted));
  return map;
}

/** Whether two values are equal; the order of a list counts, that of a map does not. */
export function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (isValueList(one)) {
    return isValueList(other) && one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  }
  if (!isValueMap(one) || !isValueMap(other) || one.size !== other.size) return false;
  for (const [key, value] of one) if (!other.has(key) || !sameValue(value, other.get(key))) return false;
  return true;
}

/** The item at a position that is written as in a path: `0`, `1` … */
export function itemIndex(segment: string): number | undefined {
  return /^(?:0|[1-9]\d{0,6})$/.test(segment) ? Number(segment) : undefined;
}

/** The value below a path of keys and positions, or undefined where there is none. */
export function valueAt(value: Value | undefined, path: readonly string[]): Value | undefined {
  let at = value;
  for (const segment of path) {
    const index = itemIndex(segment);
    if (isValueMap(at)) at = at.get(segment);
    else at = isValueList(at) && index !== undefined ? at[index] : undefined;
  }
  return at;
}
