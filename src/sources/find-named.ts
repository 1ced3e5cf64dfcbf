import { nearest } from '../diagnostics/nearest.ts';
import type { Named } from './known-names.ts';

/** What a name stands for; without that, the name that it is nearest to, as it is written. */
export type Found<T> = { readonly found: T; readonly nearest?: never } | { readonly found?: never; readonly nearest: string | undefined };

/** Finds what is named by its id or one of its names, whatever the case and the spaces. */
export function findNamed<T extends Named>(word: string, among: readonly T[]): Found<T> {
  const sought = compared(word);
  const found = among.find(({ id }) => compared(id) === sought) ?? among.find(({ names }) => names.some((name) => compared(name) === sought));
  if (found !== undefined) return { found };
  const spelled = new Map<string, string>();
  for (const name of among.flatMap(({ id, names }) => [...names, id])) {
    // One letter is near to every other.
    if (name.length > 1 && !spelled.has(compared(name))) spelled.set(compared(name), name);
  }
  return { nearest: spelled.get(nearest(sought, spelled.keys()) ?? '') };
}

function compared(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[\s_-]+/g, ' ').trim();
}
