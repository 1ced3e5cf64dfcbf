import type { Edit, EditPath } from '../../document/edit/edit.ts';
import { isValueList, isValueMap, sameValue, type Value } from '../../document/edit/value.ts';

/** The edits that make one value of another, as deep as they can be: what is equal is not touched. */
export function editsBetween(before: Value, after: Value, path: EditPath): readonly Edit[] {
  if (sameValue(before, after)) return [];
  if (isValueMap(before) && isValueMap(after)) {
    const removed = [...before.keys()].filter((key) => !after.has(key)).map((key): Edit => ({ kind: 'remove', path: [...path, key] }));
    const changed = [...after].flatMap(([key, value]): readonly Edit[] => {
      const old = before.get(key);
      return old === undefined ? [{ kind: 'set', path: [...path, key], value }] : editsBetween(old, value, [...path, key]);
    });
    return [...removed, ...changed];
  }
  if (isValueList(before) && isValueList(after) && before.length > 0 && before.every((item, index) => sameValue(item, after[index]))) {
    return after.slice(before.length).map((value): Edit => ({ kind: 'append', path, value }));
  }
  return [{ kind: 'set', path, value: after }];
}
