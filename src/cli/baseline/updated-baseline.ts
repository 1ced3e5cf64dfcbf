import type { BaselineEntry } from '../../baseline-file.ts';
import { baselineData } from '../../baseline-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { toJson } from '../diagnostics/json.ts';
import { fileInBaseline } from './file-in-baseline.ts';
import { foundEntries } from './found-entries.ts';

/** What a baseline is written from. */
export interface BaselineUpdate {
  readonly path: string;
  /** What it has now. */
  readonly before: readonly BaselineEntry[];
  /** Whether there is a file that the baseline names, checked or not. */
  readonly isThere: (file: string) => boolean;
}

/**
 * The text of a baseline with all that counts in the files that were checked; of other files it keeps what it has,
 * unless they are gone. Sorted by file, code and address, so that the same mistakes give the same bytes.
 */
export function updatedBaseline({ path, before, isThere }: BaselineUpdate, files: readonly CheckedFile[]): string {
  const checkedNow = new Set(files.map(({ name }) => fileInBaseline(path, name)));
  const kept = before.filter(({ file }) => !checkedNow.has(file) && isThere(file));
  const found = new Map(files.flatMap((checked) => [...foundEntries(path, checked)]));
  return toJson(baselineData([...kept, ...found.values()].toSorted(byEntry)));
}

function byEntry(a: BaselineEntry, b: BaselineEntry): number {
  return byCodeUnit(a.file, b.file) || byCodeUnit(a.code, b.code) || byCodeUnit(a.at, b.at);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
