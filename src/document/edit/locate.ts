import { type Refusal, refusal } from './splice.ts';
import { isValueMap, itemIndex, type Value, valueAt } from './value.ts';
import { isCollection, type Written, type WrittenCollection, type WrittenDocument, type WrittenSlot } from './written.ts';

/** Where a path leads in a document. */
export interface Place {
  readonly node: Written;
  /** What `node` is in, and its slot there; undefined for the root. */
  readonly holder: WrittenCollection | undefined;
  readonly slot: WrittenSlot | undefined;
  /** The end of the path, as far as it is missing from `node`. */
  readonly missing: readonly string[];
}

/**
 * Follows a path as far as it goes.
 * It refuses a way through an alias or a merge key, through what an alias repeats elsewhere, and through what is no map
 * or list; an empty value may become either.
 */
export function locate(document: WrittenDocument, data: Value, path: readonly string[]): Place | Refusal {
  let place: Place = { node: document.root, holder: undefined, slot: undefined, missing: [] };
  for (const [index, segment] of path.entries()) {
    const { node } = place;
    const missing = path.slice(index);
    if (node.kind === 'alias') return refusal('alias', node.span);
    const shared = repeatedElsewhere(document, node);
    if (shared !== undefined) return shared;
    if (!isCollection(node)) return isEmpty(valueAt(data, path.slice(0, index))) ? { ...place, missing } : refusal('not-a-map', node.span);
    const slot = slotOf(node, segment);
    if (slot === undefined) {
      const isMerged = missing.length > 1 && node.kind === 'map' && isValueMap(valueAt(data, path.slice(0, index))) && valueAt(data, path.slice(0, index + 1)) !== undefined;
      if (isMerged) return refusal('merge-key', mergeKeyOf(node)?.value.span ?? node.span);
      return node.kind === 'list' ? refusal('not-a-map', start(node)) : { ...place, missing };
    }
    if (slot.explicit) return refusal('layout', { start: slot.start, end: slot.end });
    place = { node: slot.value, holder: node, slot, missing: [] };
  }
  return place;
}

/** The merge key of a map. */
export function mergeKeyOf(node: WrittenCollection): WrittenSlot | undefined {
  return node.slots.find(({ merges }) => merges);
}

/** Refuses what has an anchor that an alias outside of it repeats. */
export function repeatedElsewhere(document: WrittenDocument, node: Written): Refusal | undefined {
  return aliasOutside(document, node.anchor, node);
}

/** Refuses what has such an anchor anywhere within it, where all of it is to be taken out. */
export function neededElsewhere(document: WrittenDocument, node: Written, whole: Written = node): Refusal | undefined {
  const own = aliasOutside(document, node.anchor, whole);
  if (own !== undefined || !isCollection(node)) return own;
  for (const slot of node.slots) {
    const found = aliasOutside(document, slot.keyAnchor, whole) ?? neededElsewhere(document, slot.value, whole);
    if (found !== undefined) return found;
  }
  return undefined;
}

function aliasOutside({ aliases }: WrittenDocument, anchor: string | undefined, { span }: Written): Refusal | undefined {
  if (anchor === undefined) return undefined;
  const alias = aliases.get(anchor)?.find((offset) => offset < span.start || offset >= span.end);
  return alias === undefined ? undefined : refusal('shared', { start: alias, end: alias + 1 + anchor.length });
}

/** Whether a value may become a map or list: nothing, or nothing but the word for it. */
function isEmpty(value: Value | undefined): boolean {
  return value === null;
}

/** The slot with this key or at this position; of equal keys the first. */
function slotOf(node: WrittenCollection, segment: string): WrittenSlot | undefined {
  if (node.kind === 'map') return node.slots.find(({ name, merges }) => name === segment && !merges);
  const index = itemIndex(segment);
  return index === undefined ? undefined : node.slots[index];
}

function start({ span }: Written): { readonly start: number; readonly end: number } {
  return { start: span.start, end: span.start + 1 };
}
