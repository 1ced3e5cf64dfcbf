import { resolvePlainScalar } from '../resolve-plain-scalar.ts';
import type { KeyNode, ScalarNode } from '../tree.ts';
import { colon, comma, type Cursor, dash, hash, here, isLineEnd, isSpaceOrLineEnd, space } from './cursor.ts';

const doubleQuote = 0x22;
const singleQuote = 0x27;
const backslash = 0x5c;
const underscore = 0x5f;
const lastAscii = 0x7f;

/** Whether a quoted text begins at the cursor. */
export function isAtQuote(cursor: Cursor): boolean {
  const code = here(cursor);
  return code === doubleQuote || code === singleQuote;
}

/** A key with its colon, in quotes or of letters, digits and `_-+.` alone; undefined where there is no such key. */
export function readKey(cursor: Cursor): KeyNode | undefined {
  const { text, at: start } = cursor;
  const quoted = isAtQuote(cursor);
  const key = quoted ? readQuoted(cursor) : skipWord(cursor);
  if (key === undefined || here(cursor) !== colon || !isSpaceOrLineEnd(text, cursor.at + 1)) return undefined;
  const span = { start, end: cursor.at };
  cursor.at += 1;
  return typeof key === 'string' ? { text: key, quoted, span } : { text: key.text, quoted, span };
}

function skipWord(cursor: Cursor): string | undefined {
  const { text, at: start } = cursor;
  let at = start;
  if (!isWordStart(text.charCodeAt(at))) return undefined;
  while (isWordPart(text.charCodeAt(at))) at += 1;
  cursor.at = at;
  return text.slice(start, at);
}

/** A text in quotes on one line; undefined for one with an escape, save for the doubled single quote. */
export function readQuoted(cursor: Cursor): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const quote = text.charCodeAt(start);
  let at = start + 1;
  let hasDoubled = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLineEnd(text, at) || (code === backslash && quote === doubleQuote)) return undefined;
    at += 1;
    if (code !== quote) continue;
    if (quote === doubleQuote || text.charCodeAt(at) !== singleQuote) break;
    hasDoubled = true;
    at += 1;
  }
  cursor.at = at;
  const written = text.slice(start + 1, at - 1);
  const value = hasDoubled ? written.replaceAll("''", "'") : written;
  return { kind: 'scalar', value, text: value, quoted: true, span: { start, end: at } };
}

/**
 * A value without quotes, on one line: it ends with the line, before a comment or, `inBrackets`, before what divides items.
 * Undefined where it begins with a sign that may mean something, or has a colon where one would make it a key.
 */
export function readPlain(cursor: Cursor, inBrackets: boolean): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const isNegative = text.charCodeAt(start) === dash && isDigit(text.charCodeAt(start + 1));
  if (!isPlainStart(text, start) && !isNegative) return undefined;
  let at = start;
  let end = start;
  for (; !isLineEnd(text, at); at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === hash && end < at) break;
    if (code === colon && isSpaceOrLineEnd(text, at + 1)) return undefined;
    if (inBrackets && isBracketOrComma(code)) {
      if (text.charCodeAt(end - 1) === colon) return undefined;
      break;
    }
    end = at + 1;
  }
  cursor.at = end;
  const written = text.slice(start, end);
  return { kind: 'scalar', value: resolvePlainScalar(written), text: written, quoted: false, span: { start, end } };
}

/** A value that is not written, said to be at a place. */
export function emptyScalar(place: number): ScalarNode {
  return { kind: 'scalar', value: null, text: '', quoted: false, span: { start: place, end: place } };
}

function isBracketOrComma(code: number): boolean {
  return code === comma || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
}

function isWordStart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === underscore;
}

function isWordPart(code: number): boolean {
  // `+` joins the municipalities of a coalition.
  return isWordStart(code) || code === dash || code === 0x2b || code === 0x2e;
}

/** Signs that begin a value as letters do, as does all that is no ASCII. */
const plainSigns = '(+./<=$~';

function isPlainStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isWordStart(code) || code > lastAscii || plainSigns.includes(text.charAt(at) || ' ');
}
