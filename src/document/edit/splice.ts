import type { Span } from '../../diagnostics/span.ts';
import type { EditProblemCode } from './edit.ts';

/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why an edit cannot be planned; the span is in the text that was to be edited. */
export interface Refusal {
  readonly code: EditProblemCode;
  readonly span: Span;
}

/** What one edit does to a text, or why it does nothing; splices do not overlap, and those at one place keep their order. */
export type Plan = readonly Splice[] | Refusal;

/** Whether something is a refusal and not what was asked for. */
export function isRefusal(candidate: object): candidate is Refusal {
  return 'code' in candidate;
}

/** Says no. */
export function refusal(code: EditProblemCode, { start, end }: Span): Refusal {
  return { code, span: { start, end } };
}

/** Puts text in at a place. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The text with all splices carried out. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: inserted } of inOrder(splices)) {
    result += text.slice(done, start) + inserted;
    done = end;
  }
  return result + text.slice(done);
}

/** The place in the text before the splices that an offset in the text after them stands for. */
export function offsetBefore(splices: readonly Splice[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(splices)) {
    if (offset <= start + shift) break;
    if (offset < start + shift + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
