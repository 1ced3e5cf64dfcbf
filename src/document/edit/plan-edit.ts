import type { Edit, EditPath } from './edit.ts';
import { type FileStyle, fileStyle } from './file-style.ts';
import type { NewSlot } from './insert-in-flow.ts';
import { insertSlot } from './insert-slot.ts';
import { columnAt } from './layout-of-text.ts';
import { listToMap } from './list-to-map.ts';
import { locate, mergeKeyOf, neededElsewhere, type Place, repeatedElsewhere } from './locate.ts';
import { formOf } from './neighbours.ts';
import { removeSlot } from './remove-slot.ts';
import { type Replaced, replaceValue } from './replace-value.ts';
import { isRefusal, type Plan, refusal } from './splice.ts';
import { isValueList, sameValue, type Value, valueAt } from './value.ts';
import { isCollection, type WrittenDocument } from './written.ts';

/** What one edit does to the text of a document that holds `data`. An edit that changes no value changes no text. */
export function planEdit(document: WrittenDocument, data: Value, edit: Edit): Plan {
  const place = locate(document, data, edit.path);
  if (edit.kind === 'remove') return valueAt(data, edit.path) === undefined ? [] : isRefusal(place) ? place : planRemoval(document, data, place, edit.path);
  if (edit.kind === 'set' && sameValue(valueAt(data, edit.path), edit.value)) return [];
  if (isRefusal(place)) return place;
  const style = fileStyle(document);
  if (edit.kind === 'set') return planValue(document, place, edit.value, edit.comment, style);
  return edit.kind === 'append' ? planItem(document, data, place, edit, style) : planEntries(document, data, place, edit, style);
}

function planValue(document: WrittenDocument, place: Place, value: Value, comment: string | undefined, style: FileStyle): Plan {
  const [key, ...below] = place.missing;
  if (key !== undefined) return planSlot(document, place, { key, value: wrapped(below, value), comment }, style);
  const { node, holder, slot } = place;
  if (holder === undefined || slot === undefined) return refusal('layout', { start: 0, end: 0 });
  return neededElsewhere(document, node) ?? replaceValue({ text: document.text, holder, slot, style, comment }, value);
}

/** A new entry or item; what has none yet, and stands on a line of its own, is written anew. */
function planSlot({ text }: WrittenDocument, { node, holder, slot }: Place, added: NewSlot, style: FileStyle): Plan {
  const whole = added.key === undefined ? [added.value] : new Map([[added.key, added.value]]);
  const isBare = !isCollection(node) || (node.slots.length === 0 && /^.[ \t]*.$/.test(text.slice(node.span.start, node.span.end)));
  if (isBare && holder !== undefined && slot !== undefined) {
    const replaced: Replaced = { text, holder, slot, style, comment: added.comment };
    if (holder.layout === 'block' && isCollection(node) && formOf(holder, whole) === 'flow') return insertSlot(text, node, added, style, undefined);
    return replaceValue(replaced, whole);
  }
  if (!isCollection(node)) return refusal('layout', node.span);
  const holderColumn = holder?.layout === 'block' && holder.kind === 'map' ? columnAt(text, holder.span.start) : undefined;
  return insertSlot(text, node, added, style, holderColumn);
}

function planItem(document: WrittenDocument, data: Value, place: Place, { path, value, comment }: Extract<Edit, { kind: 'append' }>, style: FileStyle): Plan {
  const [key, ...below] = place.missing;
  if (key !== undefined) return planSlot(document, place, { key, value: wrapped(below, [value]), comment }, style);
  const { node } = place;
  if (node.kind === 'alias') return refusal('alias', node.span);
  const isList = node.kind === 'list' || valueAt(data, path) === null;
  if (!isList) return refusal('not-a-list', node.span);
  return repeatedElsewhere(document, node) ?? planSlot(document, place, { key: undefined, value, comment }, style);
}

function planEntries(document: WrittenDocument, data: Value, place: Place, edit: Extract<Edit, { kind: 'to-map' }>, style: FileStyle): Plan {
  const { node, holder } = place;
  if (node.kind === 'alias') return refusal('alias', node.span);
  const values = valueAt(data, edit.path);
  if (place.missing.length > 0 || node.kind !== 'list' || !isValueList(values)) return refusal('not-a-list', node.span);
  if (new Set(edit.ids).size !== values.length || edit.ids.length !== values.length) {
    throw new RangeError(`A list of ${values.length} items needs as many different ids, not ${edit.ids.join(', ')}.`);
  }
  return repeatedElsewhere(document, node) ?? listToMap(document.text, node, holder, { ids: edit.ids, under: edit.under, values }, style);
}

function planRemoval(document: WrittenDocument, data: Value, { node, holder, slot, missing }: Place, path: EditPath): Plan {
  if (missing.length > 0) return refusal('merge-key', node.span);
  if (holder === undefined || slot === undefined || holder.layout === 'pair') return refusal('layout', node.span);
  const merge = mergeKeyOf(holder);
  if (merge !== undefined) return refusal('merge-key', { start: merge.start, end: merge.end });
  const whole = { ...node, span: { start: slot.start, end: slot.end } };
  const needed = neededElsewhere(document, { ...whole, anchor: slot.keyAnchor }) ?? neededElsewhere(document, node);
  if (needed !== undefined) return needed;
  if (holder.slots.length > 1) return removeSlot(document.text, holder, slot);
  // Without its only entry a map in lines would be nothing at all, which is no map.
  const above = locate(document, data, path.slice(0, -1));
  return isRefusal(above) ? above : planValue(document, above, holder.kind === 'map' ? new Map() : [], undefined, fileStyle(document));
}

/** A value below keys that are all missing. */
function wrapped(keys: EditPath, value: Value): Value {
  return keys.reduceRight<Value>((below, key) => new Map([[key, below]]), value);
}
