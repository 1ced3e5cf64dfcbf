import type { DocumentNode, MapEntry, MapNode } from './tree.ts';

/** The maps that a merge key `<<` brings in: a map, or a list of maps; undefined when it is something else. */
export function mergedMaps(value: DocumentNode): readonly MapNode[] | undefined {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'sequence') return undefined;
  const maps: MapNode[] = [];
  for (const item of value.items) {
    if (item.kind !== 'map') return undefined;
    maps.push(item);
  }
  return maps;
}

/** A map's own entries followed by the merged ones; an own key wins over a merged one, an earlier map over a later. */
export function withMergedEntries(own: readonly MapEntry[], merged: readonly MapNode[]): readonly MapEntry[] {
  if (merged.length === 0) return own;
  const seen = new Set(own.map((entry) => entry.key.text));
  const entries = [...own];
  for (const map of merged) {
    for (const entry of map.entries) {
      if (seen.has(entry.key.text)) continue;
      seen.add(entry.key.text);
      entries.push(entry);
    }
  }
  return entries;
}
