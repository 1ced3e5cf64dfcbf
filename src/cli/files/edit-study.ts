import { readFileSync } from 'node:fs';
import { applyEdits, check } from '../../collab.ts';
import type { Edit, EditProblem } from '../../document/edit/edit.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import type { LineRange } from './changed-lines.ts';
import { changedLines } from './changed-lines.ts';
import { findTarget } from './find-target.ts';
import type { OpenStudy } from './open-study.ts';
import { opened as openedFrom } from './open-study.ts';
import type { StagedFile } from './staged-file.ts';
import { discard, finish, stage } from './staged-file.ts';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** What came of writing answers into a study: all of them or none. */
export type EditOutcome =
  /** `opened` is the study as it is now, to be edited further; `lines` are those that are new or changed. */
  | { readonly kind: 'written'; readonly opened: OpenStudy; readonly lines: readonly LineRange[] }
  /** The file says all of it already, and is not touched. */
  | { readonly kind: 'unchanged'; readonly opened: OpenStudy }
  /** Somebody else has written or removed the file since it was read. */
  | { readonly kind: 'changed-meanwhile'; readonly name: string }
  | { readonly kind: 'not-editable'; readonly opened: OpenStudy; readonly problem: EditProblem }
  /** With the answers, the study would have errors. */
  | { readonly kind: 'would-break'; readonly file: CheckedFile }
  | { readonly kind: 'unwritable'; readonly failure: WriteFailure };

/**
 * Writes edits into the study that was opened: whole, beside it, and put in its place only if the file still holds what
 * was read. Byte order mark, line ends, mode and symbolic links stay. What is not written leaves nothing behind.
 */
export async function editStudy(opened: OpenStudy, edits: readonly Edit[]): Promise<EditOutcome> {
  const { name, source } = opened;
  const { text, problem } = applyEdits(source, edits);
  if (problem !== undefined) return { kind: 'not-editable', opened, problem };
  if (text === source.text) return { kind: 'unchanged', opened };
  const bytes = Buffer.from((source.byteOrderMark ? '\uFEFF' : '') + text, 'utf8');
  const after = openedFrom(name, bytes, check(name, bytes));
  if (after.kind === 'broken') return { kind: 'would-break', file: after.file };
  let staged: StagedFile | undefined;
  try {
    const target = findTarget(name);
    // A file that is gone is not created anew; one that has become a pipe is not written to.
    if (target.kind !== 'file' || target.existing === undefined) return { kind: 'changed-meanwhile', name };
    staged = await stage(target.path, target.existing, bytes);
    // At once, with nothing in between in which this process could wait.
    if (!isStill(target.path, opened.bytes)) return { kind: 'changed-meanwhile', name };
    finish(staged);
    staged = undefined;
    return { kind: 'written', opened: after.opened, lines: changedLines(source.text, text) };
  } catch (error) {
    return { kind: 'unwritable', failure: writeFailure(name, error) };
  } finally {
    if (staged !== undefined) discard(staged.temporary);
  }
}

/** What can no longer be read is not what it was. */
function isStill(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
