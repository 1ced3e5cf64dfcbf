import { applyEdits, check } from '../../collab.ts';
import type { Edit, EditProblem } from '../../document/edit/edit.ts';
import type { CheckedText } from '../diagnostics/checked-file.ts';
import type { LineRange } from './changed-lines.ts';
import { changedLines } from './changed-lines.ts';
import type { OpenStudy } from './open-study.ts';
import { opened as openedFrom } from './open-study.ts';
import type { ChangeOutcome } from './write-if-unchanged.ts';
import { writeIfUnchanged } from './write-if-unchanged.ts';

/** What came of writing answers into a study: all of them or none. */
export type EditOutcome =
  /** `opened` is the study as it is now, to be edited further; `lines` are those that are new or changed. */
  | { readonly kind: 'written'; readonly opened: OpenStudy; readonly lines: readonly LineRange[] }
  /** The file says all of it already, and is not touched. */
  | { readonly kind: 'unchanged'; readonly opened: OpenStudy }
  | { readonly kind: 'not-editable'; readonly opened: OpenStudy; readonly problem: EditProblem }
  /** With the answers, the study would have errors. */
  | { readonly kind: 'would-break'; readonly file: CheckedText }
  | Exclude<ChangeOutcome, { readonly kind: 'written' }>;

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
  const outcome = await writeIfUnchanged(name, opened.bytes, bytes);
  return outcome.kind === 'written' ? { kind: 'written', opened: after.opened, lines: changedLines(source.text, text) } : outcome;
}
