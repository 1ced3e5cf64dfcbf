import { endOfLine } from '../syntax/lines.ts';
import type { FileStyle } from './file-style.ts';
import { columnAt, lineEndAt, nextLine, onOneLine } from './layout-of-text.ts';
import { insertion, isRefusal, type Plan, refusal, type Refusal, type Splice } from './splice.ts';
import type { Value } from './value.ts';
import { entryLines } from './write-block.ts';
import { writeFlow } from './write-flow.ts';
import { writeKey } from './write-text.ts';
import type { Written, WrittenCollection, WrittenSlot } from './written.ts';

/** What the items of a list become. */
export interface NewEntries {
  readonly ids: readonly string[];
  readonly under: string;
  /** The list's values. */
  readonly values: readonly Value[];
}

/**
 * Turns each item `- text` into `id: { under: text }`: only their lines change, and comments stay.
 * A list that is not indented under its key gets the file's indentation, since a map must have one.
 */
export function listToMap(text: string, list: WrittenCollection, holder: WrittenCollection | undefined, entries: NewEntries, style: FileStyle): Plan {
  if (list.tagged || (list.layout === 'block' && holder !== undefined && (holder.layout !== 'block' || holder.kind !== 'map'))) return refusal('layout', list.span);
  const other = list.slots.find(({ value }) => value.kind !== 'scalar' || value.style === 'empty');
  if (other !== undefined && other.value.kind !== 'alias') return refusal('not-a-text', { start: other.start, end: other.end });
  const column = columnAt(text, list.span.start);
  const shift = list.layout === 'block' && holder !== undefined && column === columnAt(text, holder.span.start) ? style.step : 0;
  const splices: Splice[] = list.layout === 'flow' ? [...braces(text, list, style)] : [];
  for (const [index, slot] of list.slots.entries()) {
    const [id = '', value = null] = [entries.ids[index], entries.values[index]];
    const item = list.layout === 'flow' ? inBrackets(text, slot, id, entries.under, style) : asLines(text, slot, id, value, entries.under, style, column, shift);
    if (isRefusal(item)) return item;
    splices.push(...item);
  }
  return splices;
}

function braces(text: string, { span, slots }: WrittenCollection, style: FileStyle): readonly Splice[] {
  const { start, end } = span;
  const padding = (character: string): string => (slots.length === 0 || /\s/.test(character) ? '' : style.mapPadding);
  return [
    { start, end: start + 1, text: `{${padding(text.charAt(start + 1))}` },
    { start: end - 1, end, text: `${padding(text.charAt(end - 2))}}` },
  ];
}

function inBrackets(text: string, slot: WrittenSlot, id: string, under: string, style: FileStyle): readonly Splice[] {
  const { marksStart, span } = slot.value;
  const key = `${writeKey(id, undefined, style.quote)}: `;
  return [{ start: marksStart, end: span.end, text: key + wrapped(text.slice(marksStart, span.end), under, style) }];
}

/** The text as it is written, with its quotes, within braces. */
function wrapped(written: string, under: string, { mapPadding, quote }: FileStyle): string {
  const padding = mapPadding;
  const end = padding === '' && /^[*&!]/.test(written) ? ' ' : padding;
  return `{${padding}${writeKey(under, undefined, quote)}: ${written}${end}}`;
}

function asLines(text: string, slot: WrittenSlot, id: string, value: Value, under: string, style: FileStyle, column: number, shift: number): readonly Splice[] | Refusal {
  const { value: old, signEnd = slot.start } = slot;
  const key = writeKey(id, undefined, style.quote);
  const indent: Splice[] = shift === 0 ? [] : [insertion(slot.start, ' '.repeat(shift))];
  if (old.kind === 'scalar' && (old.style === 'literal' || old.style === 'folded')) {
    if (old.marksStart !== old.span.start) return refusal('layout', { start: slot.start, end: slot.end });
    const header = text.slice(old.span.start, Math.min(endOfLine(text, old.span.start), old.span.end));
    const comment = /[ \t]#(.*)$/.exec(header)?.[1];
    const lines = entryLines(key, new Map([[under, value]]), column + shift, style, undefined, comment);
    return [...indent, { start: slot.start, end: old.span.end, text: lines.join(lineEndAt(text, slot.start)).trimStart() }];
  }
  const written = mayStandInBraces(text, old) ? text.slice(old.marksStart, old.span.end) : writeFlow(value, style, undefined);
  const inBraces = wrapped(indentedBy(written, shift), under, style);
  const isBeside = onOneLine(text, signEnd, old.marksStart);
  if (isBeside) return [...indent, { start: slot.start, end: old.span.end, text: `${key}: ${inBraces}` }];
  const below: Splice[] = shift === 0 ? [] : [insertion(nextLineOf(text, old.marksStart), ' '.repeat(shift))];
  return [...indent, { start: slot.start, end: signEnd, text: `${key}:` }, ...below, { start: old.marksStart, end: old.span.end, text: inBraces }];
}

/** A text without quotes may have signs that mean something within braces. */
function mayStandInBraces(text: string, old: Written): boolean {
  return old.kind === 'alias' || (old.kind === 'scalar' && (old.style !== 'plain' || !/[,[\]{}]/.test(text.slice(old.span.start, old.span.end))));
}

/** The lines behind the first go along with it. */
function indentedBy(written: string, shift: number): string {
  return shift === 0 ? written : written.replaceAll(/\n(?=[ \t]*\S)/g, `\n${' '.repeat(shift)}`);
}

function nextLineOf(text: string, offset: number): number {
  return nextLine(text, text.lastIndexOf('\n', offset - 1));
}
