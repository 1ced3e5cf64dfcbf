import { endOfLine, startOfLine } from '../syntax/lines.ts';
import { endOfBlock, endsInText, keepsBlankLines, mayEndInText } from './block-end.ts';
import { beginsLine, columnAt, nextLine, onOneLine } from './layout-of-text.ts';
import { type Plan, refusal } from './splice.ts';
import type { WrittenCollection, WrittenSlot } from './written.ts';

/**
 * Takes out an entry or item that is not the only one: its lines with their comments, or its stretch within brackets.
 * Comments above it stay. It refuses what shares its first line with something outside of it.
 */
export function removeSlot(text: string, holder: WrittenCollection, slot: WrittenSlot): Plan {
  const span = { start: slot.start, end: slot.end };
  if (holder.layout === 'pair') return refusal('layout', span);
  if (holder.layout === 'flow') return removeInFlow(text, holder, slot);
  const column = columnAt(text, slot.start);
  const end = endOfBlock(text, slot.end, column + 1);
  const before = holder.slots[holder.slots.indexOf(slot) - 1]?.value;
  // A text above would take in what comes below the removed lines: blank lines, if it keeps them, or has fewer spaces than they.
  const takesIn = before !== undefined && endsInText(before) && (keepsBlankLines(text, before) || !mayEndInText(text, end, column));
  return beginsLine(text, slot.start) && !takesIn ? removeLines(text, slot.start, end) : refusal('layout', span);
}

/** The lines with their line ends; of the last line of a file that does not end with one, the one before. */
function removeLines(text: string, from: number, to: number): Plan {
  const start = startOfLine(text, from);
  const end = nextLine(text, to);
  if (end < text.length || text.endsWith('\n') || start === 0) return [{ start, end, text: '' }];
  return [{ start: start - (text.charAt(start - 2) === '\r' ? 2 : 1), end, text: '' }];
}

function removeInFlow(text: string, holder: WrittenCollection, slot: WrittenSlot): Plan {
  const index = holder.slots.indexOf(slot);
  const next = holder.slots[index + 1];
  const before = holder.slots[index - 1];
  const end = slot.comma === undefined ? slot.end : slot.comma + 1;
  const isAlone = beginsLine(text, slot.start) && /^[ \t]*(?:#.*)?$/.test(text.slice(end, endOfLine(text, end)));
  if (isAlone) return removeLines(text, slot.start, end);
  if (next !== undefined && onOneLine(text, slot.start, next.start)) return [{ start: slot.start, end: next.start, text: '' }];
  const from = before?.comma;
  if (next === undefined && from !== undefined && onOneLine(text, from, slot.end)) return [{ start: from, end: slot.end, text: '' }];
  return refusal('layout', { start: slot.start, end: slot.end });
}
