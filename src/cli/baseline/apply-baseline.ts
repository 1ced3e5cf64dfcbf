import type { BaselineFile, WrittenEntry } from '../../baseline-file.ts';
import { addressOf } from '../../collab.ts';
import { canBeSuppressed } from '../../diagnostics/can-be-suppressed.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Suppressed } from '../../diagnostics/suppressed.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { fileInBaseline } from './file-in-baseline.ts';
import { entryKey } from './found-entries.ts';

/** What applying a baseline needs to know. */
export interface AppliedBaseline {
  readonly path: string;
  readonly file: Extract<BaselineFile, { kind: 'read' }>;
  /** Whether there is a file that the baseline names, checked or not. */
  readonly isThere: (file: string) => boolean;
}

/**
 * Takes out of every file what the baseline has, errors too, and as often as it has it: what has come since counts.
 * What the baseline has and nobody finds any more is told in a file of its own, the baseline, which is last; of files
 * that were not checked now, only when they are gone.
 */
export function applyBaseline({ path, file, isThere }: AppliedBaseline, files: readonly CheckedFile[]): readonly CheckedFile[] {
  const left = new Map<string, number>();
  for (const entry of file.entries) left.set(entryKey(entry), entry.count + (left.get(entryKey(entry)) ?? 0));
  const applied = files.map((checked) => withoutKnown(checked, fileInBaseline(path, checked.name), left));
  const checkedNow = new Set(files.map(({ name }) => fileInBaseline(path, name)));
  const stale = staleEntries(file.entries, left, (name) => checkedNow.has(name) || !isThere(name));
  return stale.length === 0 ? applied : [...applied, { name: path, source: file.document.source, document: file.document, diagnostics: stale, suppressed: [], isBeside: true }];
}

/** Counts `left` down with what it finds. */
function withoutKnown(checked: CheckedFile, file: string, left: Map<string, number>): CheckedFile {
  const diagnostics: Diagnostic[] = [];
  const known: Suppressed[] = [];
  for (const each of checked.diagnostics) {
    const key = canBeSuppressed(each.code) ? entryKey({ file, code: each.code, at: addressOf(checked, each.span) }) : '';
    const count = left.get(key) ?? 0;
    if (count === 0) {
      diagnostics.push(each);
      continue;
    }
    left.set(key, count - 1);
    known.push({ diagnostic: each, by: 'baseline', reason: undefined });
  }
  // As it is: to copy it would read its text again, and keep its tree.
  if (known.length === 0) return checked;
  const suppressed = [...checked.suppressed, ...known].toSorted((a, b) => byPlace(a.diagnostic, b.diagnostic));
  return { ...checked, diagnostics, suppressed };
}

function byPlace({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  return a.start - b.start || a.end - b.end;
}

function staleEntries(entries: readonly WrittenEntry[], left: Map<string, number>, isKnown: (file: string) => boolean): readonly Diagnostic[] {
  // From the last, so that of two equal entries the second is the one that is too many.
  return entries
    .toReversed()
    .flatMap(({ file, code, at, count, span }) => {
      const missing = Math.min(count, left.get(entryKey({ file, code, at })) ?? 0);
      if (missing === 0 || !isKnown(file)) return [];
      left.set(entryKey({ file, code, at }), (left.get(entryKey({ file, code, at })) ?? 0) - missing);
      return [diagnostic('baseline/stale', span, { file, code, at, count, found: count - missing })];
    })
    .toReversed();
}
