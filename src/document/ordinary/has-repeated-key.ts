import type { MapEntry } from '../tree.ts';

/** From so many keys on a set is quicker than comparing each with each. */
const many = 12;

/** Whether a key stands twice in a map. */
export function hasRepeatedKey(entries: readonly MapEntry[]): boolean {
  if (entries.length >= many) return new Set(entries.map(({ key }) => key.text)).size < entries.length;
  for (let index = 1; index < entries.length; index += 1) {
    const key = entries[index]?.key.text;
    for (let before = 0; before < index; before += 1) {
      const other = entries[before]?.key.text;
      // Their lengths first, since keys are pieces of a text, which V8 compares at some cost.
      if (other?.length === key?.length && other === key) return true;
    }
  }
  return false;
}
