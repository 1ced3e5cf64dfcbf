import type { DocumentNode, MapEntry } from '../tree.ts';
import { comma, type Cursor, here, isSpaceOrLineEnd, skipRestOfLine, skipToContent } from './cursor.ts';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { deepest } from './nesting.ts';
import { closeAnchor, isAtAlias, isAtAnchor, openAnchor, readAlias } from './read-anchor.ts';
import { isAtQuote, readKey, readPlain, readQuoted } from './read-scalar.ts';

const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Whether a map or list in brackets begins at the cursor. */
export function isAtBracket(cursor: Cursor): boolean {
  const code = here(cursor);
  return code === openBrace || code === openBracket;
}

/**
 * A map or list in brackets, with values that are ordinary themselves.
 *
 * @param indent how far the surrounding block is indented: further lines are indented more
 */
export function readFlow(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  if (depth > deepest) return undefined;
  return here(cursor) === openBrace ? readBraces(cursor, indent, depth) : readBrackets(cursor, indent, depth);
}

function readBraces(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  const start = cursor.at;
  const entries: MapEntry[] = [];
  cursor.at += 1;
  if (!skipSpace(cursor, indent)) return undefined;
  while (here(cursor) !== closeBrace) {
    const key = readKey(cursor);
    if (key === undefined || !skipSpace(cursor, indent)) return undefined;
    const value = readItem(cursor, indent, depth);
    if (value === undefined || !skipDivider(cursor, indent, closeBrace)) return undefined;
    entries.push({ key, value });
  }
  cursor.at += 1;
  if (hasRepeatedKey(entries)) return undefined;
  return { kind: 'map', entries, span: { start, end: cursor.at } };
}

function readBrackets(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  const start = cursor.at;
  const items: DocumentNode[] = [];
  cursor.at += 1;
  if (!skipSpace(cursor, indent)) return undefined;
  while (here(cursor) !== closeBracket) {
    const item = readItem(cursor, indent, depth);
    if (item === undefined || !skipDivider(cursor, indent, closeBracket)) return undefined;
    items.push(item);
  }
  cursor.at += 1;
  return { kind: 'sequence', items, span: { start, end: cursor.at } };
}

function readItem(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  if (isAtAlias(cursor)) return readAlias(cursor);
  if (!isAtAnchor(cursor)) return readUnanchored(cursor, indent, depth);
  const anchor = openAnchor(cursor);
  if (anchor === undefined || !skipSpace(cursor, indent)) return undefined;
  const node = readUnanchored(cursor, indent, depth);
  return node !== undefined && closeAnchor(cursor, anchor, node) ? node : undefined;
}

function readUnanchored(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  if (isAtBracket(cursor)) return readFlow(cursor, indent, depth + 1);
  return isAtQuote(cursor) ? readQuoted(cursor) : readPlain(cursor, true);
}

/** Moves over the comma after an item, or to the bracket that closes; false where neither follows. */
function skipDivider(cursor: Cursor, indent: number, closing: number): boolean {
  if (!skipSpace(cursor, indent)) return false;
  if (here(cursor) === closing) return true;
  if (here(cursor) !== comma || !isSpaceOrLineEnd(cursor.text, cursor.at + 1)) return false;
  cursor.at += 1;
  return skipSpace(cursor, indent);
}

/** Moves over spaces, comments and line ends; false where the text ends or a line is indented too little. */
function skipSpace(cursor: Cursor, indent: number): boolean {
  return !skipRestOfLine(cursor) || skipToContent(cursor) > indent;
}
