import type { DocumentNode } from '../tree.ts';

/** A place in a text that is being read. Functions that read move it on; one that gives up leaves it anywhere. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** The values with anchors so far. */
  readonly anchors: Map<string, DocumentNode>;
  /** How many aliases there were. */
  aliases: number;
  /** A value with an anchor is being read. */
  isInAnchored: boolean;
}

const newline = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const hash = 0x23;
export const comma = 0x2c;
export const dash = 0x2d;
export const colon = 0x3a;

/** The character code at the cursor; not a number at the end of the text. */
export function here({ text, at }: Cursor): number {
  return text.charCodeAt(at);
}

/** Moves past spaces. */
export function skipSpaces(cursor: Cursor): void {
  const { text } = cursor;
  let { at } = cursor;
  while (text.charCodeAt(at) === space) at += 1;
  cursor.at = at;
}

/** Whether a line ends at an offset, or the text. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === newline || code === carriageReturn || at >= text.length;
}

/** Whether the text has a space or ends a line at an offset: what must follow a colon, a dash or a closing quote. */
export function isSpaceOrLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === space || isLineEnd(text, at);
}

/** Moves to the end of the line, over spaces and a comment after at least one; false where something else stands there. */
export function skipRestOfLine(cursor: Cursor): boolean {
  const { text, at } = cursor;
  skipSpaces(cursor);
  if (here(cursor) === hash && cursor.at > at) cursor.at = lineEndAfter(text, cursor.at);
  return isLineEnd(text, cursor.at);
}

/**
 * From the end of a line, or the start of the text, to the next that stands on a line of its own: over line ends, blank
 * lines and lines with a comment alone.
 *
 * @returns how far that is indented; -1 at the end of the text
 */
export function skipToContent(cursor: Cursor): number {
  const { text } = cursor;
  for (;;) {
    if (here(cursor) === carriageReturn) cursor.at += 1;
    if (here(cursor) === newline) cursor.at += 1;
    const start = cursor.at;
    skipSpaces(cursor);
    if (cursor.at >= text.length) return -1;
    if (here(cursor) === hash) cursor.at = lineEndAfter(text, cursor.at);
    else if (!isLineEnd(text, cursor.at)) return cursor.at - start;
  }
}

/** The offset of the line feed after an offset, or that of the text's end. */
export function lineEndAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
