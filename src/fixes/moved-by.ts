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
    const index = countEndedBy(offset, edits);
    const shift = shifts[index] ?? 0;
    const edit = edits[index];
    if (edit === undefined || edit.span.start >= offset) return offset + shift;
    return edit.span.start + shift + (isEnd ? edit.text.length : 0);
  };
  return ({ start, end }) => ({ start: place(start, false), end: Math.max(place(start, false), place(end, true)) });
}

/** How many of the edits end at an offset or before it. */
function countEndedBy(offset: number, edits: Fix['edits']): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
