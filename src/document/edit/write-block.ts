import type { FileStyle } from './file-style.ts';
import { isValueList, isValueMap, type Value } from './value.ts';
import { blockText, writeKey } from './write-text.ts';
import { writeFlow, writeScalar } from './write-flow.ts';

/** In lines or in brackets. */
export type Form = 'block' | 'flow';

/** A value as it stands behind a colon or dash: something on the same line, or lines below, or (`|`) both. */
export interface WrittenValue {
  readonly inline: string;
  readonly below: readonly string[];
}

const longestLine = 120;

/**
 * Writes a value behind `key:` in a map that stands at `column`.
 * @param form that of the neighbours; without any, brackets for what holds no further maps and fits on a line of 120
 * @param before how many signs stand on the line already
 */
export function writeBelowKey(value: Value, column: number, style: FileStyle, form: Form | undefined, before: number): WrittenValue {
  if (typeof value === 'string') return writeLongText(value, column + style.step, style);
  if (!isValueMap(value) && !isValueList(value)) return { inline: writeScalar(value, style, undefined, false), below: [] };
  if (!isInLines(value, style, form, before)) return { inline: writeFlow(value, style, undefined), below: [] };
  const below = isValueMap(value) ? mapLines(value, column + style.step, style) : listLines(value, column + style.listStep, style);
  return { inline: '', below };
}

/** A text: on one line, or as a block scalar with its text at `column`. */
function writeLongText(text: string, column: number, style: FileStyle): WrittenValue {
  const block = style.blockTexts && text.includes('\n') ? blockText(text) : undefined;
  if (block === undefined) return { inline: writeScalar(text, style, undefined, false), below: [] };
  return { inline: block.header, below: block.lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line)) };
}

/** The lines of a map's entries, its keys at `column`. */
export function mapLines(map: ReadonlyMap<string, Value>, column: number, style: FileStyle): readonly string[] {
  return [...map].flatMap(([key, value]) => entryLines(writeKey(key, undefined, style.quote), value, column, style, undefined, undefined));
}

/** The lines of one entry, its written `key` at `column`. */
export function entryLines(key: string, value: Value, column: number, style: FileStyle, form: Form | undefined, comment: string | undefined): readonly string[] {
  const first = `${' '.repeat(column)}${key}:`;
  const { inline, below } = writeBelowKey(value, column, style, form, first.length + 1);
  return [first + (inline === '' ? '' : ` ${inline}`) + commentText(comment), ...below];
}

/** The lines of a list's items, their dashes at `column`. */
export function listLines(list: readonly Value[], column: number, style: FileStyle): readonly string[] {
  return list.flatMap((item) => itemLines(item, column, 1, style, undefined, undefined));
}

/** The lines of one item, its dash at `column` and the value `gap` spaces behind it. */
export function itemLines(value: Value, column: number, gap: number, style: FileStyle, form: Form | undefined, comment: string | undefined): readonly string[] {
  const dash = `${' '.repeat(column)}-${' '.repeat(gap)}`;
  const inner = column + 1 + gap;
  if ((isValueMap(value) || isValueList(value)) && isInLines(value, style, form, inner)) {
    const [first = '', ...rest] = isValueMap(value) ? mapLines(value, inner, style) : listLines(value, inner, style);
    return [dash + first.slice(inner) + commentText(comment), ...rest];
  }
  const { inline, below } = typeof value === 'string' ? writeLongText(value, inner, style) : { inline: writeFlow(value, style, undefined), below: [] };
  return [dash + inline + commentText(comment), ...below];
}

/** Whether a map or list is written in lines. */
function isInLines(value: Value, style: FileStyle, form: Form | undefined, before: number): boolean {
  const inner = isValueMap(value) ? [...value.values()] : isValueList(value) ? value : [];
  if (inner.length === 0) return false;
  const hasLongText = style.blockTexts && inner.some(needsLines);
  if (form !== undefined) return form === 'block' || hasLongText;
  const isFlat = inner.every((item) => !isValueMap(item) && (!isValueList(item) || item.every(isScalar)));
  return !isFlat || hasLongText || before + writeFlow(value, style, undefined).length > longestLine;
}

function needsLines(value: Value): boolean {
  if (isValueMap(value)) return [...value.values()].some(needsLines);
  if (isValueList(value)) return value.some(needsLines);
  return typeof value === 'string' && value.includes('\n') && blockText(value) !== undefined;
}

function isScalar(value: Value): boolean {
  return !isValueMap(value) && !isValueList(value);
}

/** A comment behind something on its line, or nothing. */
export function commentText(comment: string | undefined): string {
  const written = comment?.replaceAll(/[\s\0-\x1f\x7f]+/g, ' ').trim() ?? '';
  return written === '' ? '' : ` # ${written}`;
}
