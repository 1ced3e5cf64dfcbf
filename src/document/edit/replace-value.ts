import { endOfLine, startOfLine } from '../syntax/lines.ts';
import { endOfBlock, mayEndInText } from './block-end.ts';
import type { FileStyle } from './file-style.ts';
import { columnAt, lineEndAt, onOneLine } from './layout-of-text.ts';
import { formOf } from './neighbours.ts';
import { insertion, type Plan, refusal, type Splice } from './splice.ts';
import { isValueList, isValueMap, type Value } from './value.ts';
import { commentText, type Form, listLines, mapLines, writeBelowKey, type WrittenValue } from './write-block.ts';
import { writeFlow, writeScalar } from './write-flow.ts';
import { blockText, type Quote } from './write-text.ts';
import { isCollection, type Written, type WrittenCollection, type WrittenScalar, type WrittenSlot } from './written.ts';

/** Where a value is replaced. */
export interface Replaced {
  readonly text: string;
  readonly holder: WrittenCollection;
  readonly slot: WrittenSlot;
  readonly style: FileStyle;
  /** For the first of the lines that are new. */
  readonly comment: string | undefined;
}

/** Gives a slot another value; on the lines around it nothing changes, and on its own as little as can be. */
export function replaceValue(replaced: Replaced, value: Value): Plan {
  const { text, holder, slot } = replaced;
  const old = slot.value;
  const blockTexts = mayEndInText(text, Math.max(endOfSigns(text, old), slot.signEnd ?? 0), columnAt(text, holder.span.start));
  const at = { ...replaced, style: { ...replaced.style, blockTexts } };
  if (at.holder.layout !== 'block') return [replaceInline(at, writeFlow(value, at.style, quoteOf(old)))];
  if (at.slot.signEnd === undefined) return refusal('layout', { start: at.slot.start, end: at.slot.end });
  const written = writeInPlace(at, value);
  if (isCollection(old) && old.layout === 'block') return replaceLines(at, old, value, written);
  if (old.kind === 'scalar' && (old.style === 'literal' || old.style === 'folded')) return replaceBlockText(at, old, value, written);
  if (written.inline === '') return makeLines(at, value, written);
  const end = endOfLine(at.text, old.span.end);
  if (written.below.length > 0) return [replaceInline(at, written.inline), insertion(end, linesBelow(at, end, written.below))];
  return [replaceInline(at, written.inline), ...keepCommentColumn(at, written.inline)];
}

/** Where a value ends without the blank lines that it may keep at its end: they stay. */
function endOfSigns(text: string, { span }: Written): number {
  return span.start + text.slice(span.start, span.end).trimEnd().length;
}

function writeInPlace({ text, holder, slot, style }: Replaced, value: Value): WrittenValue {
  const old = slot.value;
  const quote = quoteOf(old);
  const column = columnAt(text, holder.span.start);
  if (typeof value === 'string' && quote !== undefined && !(style.blockTexts && value.includes('\n') && blockText(value) !== undefined)) {
    return { inline: writeScalar(value, style, quote, false), below: [] };
  }
  const isLike = isCollection(old) && old.slots.length > 0 && (old.kind === 'map' ? isValueMap(value) : isValueList(value));
  const own: Form | undefined = isLike && old.layout !== 'pair' ? old.layout : formOf({ ...holder, slots: holder.slots.filter((other) => other !== slot) }, value);
  const inItem = holder.kind === 'list' ? { ...style, listStep: style.step } : style;
  return writeBelowKey(value, column, inItem, own, columnAt(text, slot.signEnd ?? slot.start) + 1);
}

/** The quotes of the text that is replaced. */
function quoteOf(old: Written): Quote | undefined {
  return old.kind === 'scalar' && (old.style === 'single' || old.style === 'double') ? old.style : undefined;
}

/** Puts something in the place of a value on its line; a tag goes with the value that it was for. */
function replaceInline({ text, slot }: Replaced, inline: string): Splice {
  const { value } = slot;
  if (value.tagged) return { start: value.marksStart, end: value.span.end, text: inline };
  if (value.span.end > value.span.start) return { start: value.span.start, end: value.span.end, text: inline };
  const isKeyAlone = slot.name !== undefined && slot.signEnd === undefined;
  return insertion(value.span.start, `${isKeyAlone ? ': ' : text.charAt(value.span.start - 1) === ' ' ? '' : ' '}${inline}`);
}

function linesBelow({ text }: Replaced, at: number, lines: readonly string[]): string {
  const lineEnd = lineEndAt(text, at);
  return lines.map((line) => lineEnd + line).join('');
}

/** Comments that stand in a column of their own stay there as long as there is room. */
function keepCommentColumn({ text, slot }: Replaced, inline: string): readonly Splice[] {
  const { marksStart, span, tagged } = slot.value;
  const gap = /^( {2,})#/.exec(text.slice(span.end, endOfLine(text, span.end)))?.[1]?.length;
  const start = tagged ? marksStart : span.start;
  if (gap === undefined || !onOneLine(text, start, span.end)) return [];
  const grown = inline.length + (span.end === span.start ? 1 : 0) - (span.end - start);
  const wanted = Math.max(1, gap - grown);
  return wanted === gap ? [] : [{ start: span.end, end: span.end + gap, text: ' '.repeat(wanted) }];
}

/** Something on one line becomes a map or list in lines; a comment stays behind the key. */
function makeLines(at: Replaced, value: Value, written: WrittenValue): Plan {
  const { text, slot, style } = at;
  const { span, tagged, marksStart } = slot.value;
  const end = endOfLine(text, span.end);
  const start = tagged ? marksStart : span.start;
  const signEnd = slot.signEnd ?? slot.start;
  const isBelow = !onOneLine(text, signEnd, start);
  if (at.holder.kind === 'map' && !isBelow) {
    const from = signEnd + text.slice(signEnd, start).trimEnd().length;
    const [first = '', ...rest] = written.below;
    // Comments below an empty key explain what is to come.
    const isEmpty = isCollection(slot.value) ? slot.value.slots.length === 0 : /^(?:~|null)?$/i.test(text.slice(span.start, span.end));
    const place = isEmpty ? endOfBlock(text, span.end, columnAt(text, at.holder.span.start) + 1) : end;
    return [{ start: from, end: span.end, text: '' }, insertion(place, linesBelow(at, place, [first + commentText(at.comment), ...rest]))];
  }
  // Before the first key of a map on its own line an anchor would be the key's.
  if (slot.value.anchor !== undefined && !tagged) return [replaceInline(at, writeFlow(value, style, undefined))];
  const column = span.end === span.start ? columnAt(text, signEnd) + 1 : columnAt(text, start);
  const [first = '', ...rest] = isValueMap(value) ? mapLines(value, column, style) : isValueList(value) ? listLines(value, column, style) : [];
  return [replaceInline(at, first.trimStart()), insertion(end, linesBelow(at, end, rest))];
}

/** A map or list in lines makes place for something else. */
function replaceLines(at: Replaced, old: WrittenCollection, value: Value, written: WrittenValue): Plan {
  const { text, holder, slot, style } = at;
  const end = endOfLine(text, endOfSigns(text, old));
  const column = columnAt(text, old.span.start);
  const signEnd = slot.signEnd ?? slot.start;
  const isBelow = !onOneLine(text, signEnd, old.span.start);
  if (slot.value.tagged) return refusal('layout', { start: old.marksStart, end: old.span.start });
  const isSameKind = old.kind === (isValueMap(value) ? 'map' : 'list');
  const inner = isSameKind || column > columnAt(text, holder.span.start) ? column : column + style.step;
  const lines = written.inline !== '' ? written.below : isValueMap(value) ? mapLines(value, inner, style) : isValueList(value) ? listLines(value, inner, style) : [];
  if (!isBelow) {
    const [first = '', ...rest] = written.inline === '' ? lines : [written.inline, ...lines];
    return [{ start: old.span.start, end, text: first.trimStart() + linesBelow(at, end, rest) }];
  }
  const start = endOfLine(text, startOfLine(text, old.span.start) - 1 - (text.charAt(startOfLine(text, old.span.start) - 2) === '\r' ? 1 : 0));
  // Comments between the key and its lines would become a part of a text that begins behind the key.
  const from = written.inline !== '' && lines.length > 0 ? endOfLine(text, signEnd) : start;
  const below: Splice = { start: from, end, text: linesBelow(at, end, lines) };
  if (written.inline === '') return [below];
  const sign = signEnd + text.slice(signEnd, endOfLine(text, signEnd)).replace(/(?:^|[ \t])#.*$/, '').trimEnd().length;
  return [insertion(sign, ` ${written.inline}`), below];
}

/** A block scalar makes place for something else, or for another text written as it was. */
function replaceBlockText(at: Replaced, old: WrittenScalar, value: Value, written: WrittenValue): Plan {
  const { text, holder, style } = at;
  const { start } = old.span;
  const end = endOfLine(text, old.span.end);
  const headerEnd = endOfLine(text, start);
  const header = text.slice(start, headerEnd);
  const comment = /[ \t]+#.*$/.exec(header)?.[0] ?? '';
  const from = old.tagged ? old.marksStart : start;
  const block = typeof value === 'string' && style.blockTexts ? blockText(value) : undefined;
  if (block !== undefined) {
    const sign = header.startsWith('>') && block.lines.length === 1 ? block.header.replace('|', '>') : block.header;
    const firstLine = /\n( *)\S/.exec(text.slice(headerEnd, end))?.[1];
    const hasIndicator = /^[|>][-+]?\d/.test(header);
    const indent = firstLine === undefined || hasIndicator ? ' '.repeat(columnAt(text, holder.span.start) + style.step) : firstLine;
    return [{ start: from, end, text: sign + comment + linesBelow(at, headerEnd, block.lines.map((line) => (line === '' ? '' : indent + line))) }];
  }
  const inline = written.inline === '' ? writeFlow(value, style, undefined) : written.inline;
  return [{ start: from, end, text: inline + comment + linesBelow(at, headerEnd, written.inline === '' ? [] : written.below) }];
}
