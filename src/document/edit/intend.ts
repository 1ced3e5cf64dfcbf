import type { Edit } from './edit.ts';
import { isValueList, isValueMap, itemIndex, type Value, valueAt } from './value.ts';

/**
 * What a document should hold after an edit, worked out on its values alone: what the edited text is compared with.
 * An edit that does not fit the values leaves them as they are.
 */
export function intend(value: Value, edit: Edit): Value {
  switch (edit.kind) {
    case 'set':
      return withValue(value, edit.path, edit.value);
    case 'append':
      return withValue(value, edit.path, [...listAt(value, edit.path), edit.value]);
    case 'to-map': {
      const items = listAt(value, edit.path);
      const entries = items.map((item, index): [string, Value] => [edit.ids[index] ?? '', new Map([[edit.under, item]])]);
      return withValue(value, edit.path, new Map(entries));
    }
    case 'remove':
      return valueAt(value, edit.path) === undefined ? value : without(value, edit.path);
  }
}

function listAt(value: Value, path: readonly string[]): readonly Value[] {
  const list = valueAt(value, path);
  return isValueList(list) ? list : [];
}

function withValue(value: Value | undefined, [segment, ...rest]: readonly string[], wanted: Value): Value {
  if (segment === undefined) return wanted;
  if (isValueList(value)) {
    const index = itemIndex(segment);
    return value.map((item, position) => (position === index ? withValue(item, rest, wanted) : item));
  }
  const map = isValueMap(value) ? value : new Map<string, Value>();
  return new Map([...map, [segment, withValue(map.get(segment), rest, wanted)]]);
}

function without(value: Value, [segment = '', ...rest]: readonly string[]): Value {
  const index = itemIndex(segment);
  if (isValueList(value)) {
    if (rest.length === 0) return value.filter((_, position) => position !== index);
    return value.map((item, position) => (position === index ? without(item, rest) : item));
  }
  if (!isValueMap(value)) return value;
  const map = new Map(value);
  const below = map.get(segment);
  if (rest.length === 0) map.delete(segment);
  else if (below !== undefined) map.set(segment, without(below, rest));
  return map;
}
