import { parseDocument } from '../parse-document.ts';
import type { Source } from '../source.ts';
import type { Edit, EditProblem } from './edit.ts';
import { intend } from './intend.ts';
import { planEdit } from './plan-edit.ts';
import { readWritten } from './read-written.ts';
import { isRefusal, offsetBefore, type Refusal, splice, type Splice } from './splice.ts';
import { sameValue, toValue } from './value.ts';

export type Edited = { readonly text: string; readonly problem?: never } | { readonly problem: EditProblem; readonly text?: never };

/**
 * Carries out edits one after another on a document's text, without its byte order mark, and changes no line that need
 * not change. The new text is parsed and compared with what was intended before it is handed out: all edits or none.
 * Throws only for values that no document can hold, and ids that do not fit their list.
 */
export function applyEdits(source: Source, edits: readonly Edit[]): Edited {
  const { document, diagnostics } = parseDocument(source);
  const diagnostic = diagnostics[0];
  if (document === undefined || diagnostic !== undefined) {
    const span = diagnostic?.span ?? { start: 0, end: 0 };
    return { problem: { code: 'unreadable', span, edit: undefined, diagnostic } };
  }
  let { text } = source;
  let value = toValue(document.root);
  const isOldMac = text.includes('\r') && !text.includes('\n');
  const done: (readonly Splice[])[] = [];
  for (const [index, edit] of edits.entries()) {
    const written = readWritten(text);
    if (written === undefined) return { problem: notAsIntended(index) };
    const plan = planEdit(written, value, edit);
    if (isRefusal(plan)) return { problem: { ...before(done, plan), edit: index, diagnostic: undefined } };
    // A file of the old Macintosh has no line feed to imitate.
    text = splice(text, isOldMac ? plan.map((one) => ({ ...one, text: one.text.replaceAll('\n', '\r') })) : plan);
    done.push(plan);
    value = intend(value, edit);
  }
  if (text === source.text) return { text };
  const after = parseDocument({ ...source, text });
  const isIntended = after.document !== undefined && after.diagnostics.length === 0 && sameValue(toValue(after.document.root), value);
  return isIntended ? { text } : { problem: notAsIntended(undefined) };
}

function notAsIntended(edit: number | undefined): EditProblem {
  return { code: 'not-as-intended', span: { start: 0, end: 0 }, edit, diagnostic: undefined };
}

/** A refusal's place in the text as it was before the splices, the last ones first. */
function before(done: readonly (readonly Splice[])[], { code, span }: Refusal): Refusal {
  const start = done.reduceRight((offset, splices) => offsetBefore(splices, offset), span.start);
  const end = done.reduceRight((offset, splices) => offsetBefore(splices, offset), span.end);
  return { code, span: { start, end: Math.max(start, end) } };
}
