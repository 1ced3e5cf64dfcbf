import type { BaselineEntry } from '../../baseline-file.ts';
import { addressOf } from '../../collab.ts';
import { canBeSuppressed } from '../../diagnostics/can-be-suppressed.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { fileInBaseline } from './file-in-baseline.ts';

/** What tells one entry of a baseline from another. */
export function entryKey({ file, code, at }: Omit<BaselineEntry, 'count'>): string {
  return JSON.stringify([file, code, at]);
}

/** What counts in one file, as a baseline has it: one entry for each code at each address. */
export function foundEntries(baselinePath: string, checked: CheckedFile): ReadonlyMap<string, BaselineEntry> {
  const file = fileInBaseline(baselinePath, checked.name);
  const found = new Map<string, BaselineEntry>();
  for (const { code, span } of checked.diagnostics) {
    if (!canBeSuppressed(code)) continue;
    const entry = { file, code, at: addressOf(checked, span) };
    const key = entryKey(entry);
    found.set(key, { ...entry, count: 1 + (found.get(key)?.count ?? 0) });
  }
  return found;
}
