import { countWhile } from '../diagnostics/count-while.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Fix } from './fix.ts';

/**
 * Where a stretch of the text before is in the text after; one that begins or ends within an edit takes in all of the edit.
 *
 * @param edits sorted, not overlapping
 */
export function movedBy(edits: Fix['edits']): (span: Span) => Span {
  // How far what stands before each edit, and behind the last of them, has moved.
  const shifts = [0];
  for (const { span, text } of edits) shifts.push((shifts.at(-1) ?? 0) + text.length - (span.end - span.start));
  const place = (offset: number, isEnd: boolean): number => {
    const index = countWhile(edits.length, (each) => (edits[each]?.span.end ?? 0) <= offset);
    const shift = shifts[index] ?? 0;
    const edit = edits[index];
    if (edit === undefined || edit.span.start >= offset) return offset + shift;
    return edit.span.start + shift + (isEnd ? edit.text.length : 0);
  };
  return ({ start, end }) => ({ start: place(start, false), end: Math.max(place(start, false), place(end, true)) });
}
