import { endOfLine, indentation } from '../syntax/lines.ts';
import type { FileStyle } from './file-style.ts';
import { beginsLine, lineEndAt, onOneLine } from './layout-of-text.ts';
import { keyQuote } from './neighbours.ts';
import { insertion, type Plan, type Splice } from './splice.ts';
import type { Value } from './value.ts';
import { writeFlow } from './write-flow.ts';
import { writeKey } from './write-text.ts';
import type { WrittenCollection, WrittenSlot } from './written.ts';

/** What is to be added to a map (with its key) or a list. */
export interface NewSlot {
  readonly key: string | undefined;
  readonly value: Value;
  readonly comment: string | undefined;
}

/** Adds an entry or item within brackets: on a line of its own where the last one has one, else on the last one's line. */
export function insertInFlow(text: string, node: WrittenCollection, { key, value }: NewSlot, style: FileStyle): Plan {
  const quote = keyQuote(text, node);
  const compact = isCompact(text, node);
  const written = writeFlow(value, compact ? { ...style, mapPadding: '' } : style, compact ? quote : undefined);
  const added = key === undefined ? written : writeKey(key, quote, style.quote) + (compact ? ':' : ': ') + written;
  const last = node.slots.at(-1);
  const close = node.end - 1;
  if (last === undefined) return insertFirst(text, node, added, style);
  const behind = last.comma === undefined ? last.end : last.comma + 1;
  const hasOwnLine = beginsLine(text, last.start) && !onOneLine(text, last.end, close);
  // The place at the line's end must be outside of any comment's way: behind it, with what comes next on the next line.
  if (hasOwnLine && /^[ \t]*(?:#.*)?$/.test(text.slice(behind, endOfLine(text, behind)))) {
    const end = endOfLine(text, behind);
    const line = insertion(end, lineEndAt(text, end) + indentation(text, last.start) + added + (last.comma === undefined ? '' : ','));
    return last.comma === undefined ? [insertion(last.end, ','), line] : [line];
  }
  const gap = separator(text, node);
  return [insertion(behind, last.comma === undefined ? `,${gap}${added}` : `${gap || ' '}${added},`)];
}

function insertFirst(text: string, { kind, span }: WrittenCollection, added: string, style: FileStyle): readonly Splice[] {
  const padding = kind === 'map' ? style.mapPadding : style.listPadding;
  const inside = text.slice(span.start + 1, span.end - 1);
  if (/^[ \t]*$/.test(inside)) return [{ start: span.start + 1, end: span.end - 1, text: padding + added + padding }];
  return [insertion(span.start + 1, padding + added)];
}

/** `{"a":1}`, as JSON is written where space is dear: only behind a key in quotes does YAML allow it. */
function isCompact(text: string, node: WrittenCollection): boolean {
  const hasNoSpace = ({ signEnd, value }: WrittenSlot): boolean => signEnd !== undefined && value.span.start === signEnd && value.span.end > signEnd;
  return keyQuote(text, node) !== undefined && node.slots.every(hasNoSpace);
}

/** What stands behind a comma: nothing where the entries that share a line are written so. */
function separator(text: string, node: WrittenCollection): string {
  for (const [index, { comma }] of node.slots.entries()) {
    const next = node.slots[index + 1];
    if (comma === undefined || next === undefined) continue;
    const between = text.slice(comma + 1, next.start);
    if (/^ *$/.test(between)) return between.length > 1 ? ' ' : between;
  }
  return isCompact(text, node) ? '' : ' ';
}
