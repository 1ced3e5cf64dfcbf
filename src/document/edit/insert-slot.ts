import { endOfBlock, hasBlankLineAbove, keepsBlankLines, mayEndInText } from './block-end.ts';
import type { FileStyle } from './file-style.ts';
import { insertInFlow, type NewSlot } from './insert-in-flow.ts';
import { columnAt, lineEndAt } from './layout-of-text.ts';
import { formOf, gapOf, keyQuote, ownStyle } from './neighbours.ts';
import { insertion, type Plan, refusal } from './splice.ts';
import { entryLines, itemLines } from './write-block.ts';
import { writeKey } from './write-text.ts';
import type { WrittenCollection } from './written.ts';

/**
 * Adds an entry or item behind the last one of a map or list, as its neighbours are written.
 * @param holderColumn where the keys of the map stand that this one is in
 */
export function insertSlot(text: string, node: WrittenCollection, added: NewSlot, style: FileStyle, holderColumn: number | undefined): Plan {
  const last = node.slots.at(-1);
  if (node.layout === 'flow') return insertInFlow(text, node, added, style);
  if (node.layout === 'pair' || last === undefined) return refusal('layout', node.span);
  const column = columnAt(text, node.span.start);
  // Behind anything but spaces and dashes, a tab above all, the next line could not stand in the same column.
  if (!/^[ -]*$/.test(text.slice(node.span.start - column, node.span.start))) return refusal('layout', node.span);
  const form = formOf(node, added.value);
  // A comment in the column of a list that is not indented under its key belongs to the next key.
  const isFlush = node.kind === 'list' && holderColumn === column;
  const at = endOfBlock(text, last.end, isFlush ? column + 1 : column);
  const own = { ...style, ...ownStyle(text, node, style), blockTexts: mayEndInText(text, at, column) };
  const lines =
    added.key === undefined
      ? itemLines(added.value, column, gapOf(text, node), own, form, added.comment)
      : entryLines(writeKey(added.key, keyQuote(text, node), style.quote), added.value, column, own, form, added.comment);
  const lineEnd = lineEndAt(text, at);
  const isApart = node.slots.length > 1 && hasBlankLineAbove(text, last.start) && !keepsBlankLines(text, last.value);
  return [insertion(at, [isApart ? lineEnd : '', ...lines.map((line) => lineEnd + line)].join(''))];
}
