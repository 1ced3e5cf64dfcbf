import type { DocumentNode, MapEntry } from '../tree.ts';
import { type Cursor, dash, here, isLineEnd, isSpaceOrLineEnd, skipRestOfLine, skipSpaces, skipToContent } from './cursor.ts';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { deepest } from './nesting.ts';
import { isAtBlockText, readBlockText } from './read-block-text.ts';
import { isAtBracket, readFlow } from './read-flow.ts';
import { closeAnchor, isAtAlias, isAtAnchor, openAnchor, readAlias } from './read-anchor.ts';
import { readFurtherLines } from './read-further-lines.ts';
import { emptyScalar, isAtQuote, readKey, readPlain, readQuoted } from './read-scalar.ts';

/*
 * Every function here begins at the first character of what it reads and ends at the next content after it, which is the
 * start of a line, or at the end of the text; `next` is how far that is indented.
 */

/** A block that was read. */
export interface Block {
  readonly node: DocumentNode;
  /** Where it ends as it is written here: for an alias not where its node ends. */
  readonly end: number;
  /** How far the content after it is indented: -1 at the end of the text. */
  readonly next: number;
}

/** A map whose keys are indented by `indent`; undefined where anything in it is out of the ordinary. */
export function readBlockMap(cursor: Cursor, indent: number, depth: number): Block | undefined {
  const start = cursor.at;
  const entries: MapEntry[] = [];
  let end = start;
  let next = indent;
  if (depth > deepest) return undefined;
  while (next === indent) {
    const key = readKey(cursor);
    if (key === undefined) return undefined;
    const block = readValue(cursor, indent, key.span.end + 1, depth, true);
    if (block === undefined) return undefined;
    entries.push({ key, value: block.node });
    ({ end, next } = block);
  }
  if (next > indent || hasRepeatedKey(entries)) return undefined;
  return { node: { kind: 'map', entries, span: { start, end } }, end, next };
}

function readBlockList(cursor: Cursor, indent: number, depth: number): Block | undefined {
  const start = cursor.at;
  const items: DocumentNode[] = [];
  let end = start;
  let next = indent;
  if (depth > deepest) return undefined;
  while (next === indent && isAtDash(cursor)) {
    cursor.at += 1;
    const item = readItem(cursor, indent, depth);
    if (item === undefined) return undefined;
    items.push(item.node);
    ({ end, next } = item);
  }
  if (next > indent) return undefined;
  return { node: { kind: 'sequence', items, span: { start, end } }, end, next };
}

/** An item may be a map or a list that begins behind the dash; its further lines are indented as its first. */
function readItem(cursor: Cursor, indent: number, depth: number): Block | undefined {
  const place = cursor.at;
  skipSpaces(cursor);
  const start = cursor.at;
  const column = indent + 1 + start - place;
  if (isAtDash(cursor)) return readBlockList(cursor, column, depth + 1);
  const isMap = !isLineEnd(cursor.text, start) && readKey(cursor) !== undefined;
  cursor.at = isMap ? start : place;
  return isMap ? readBlockMap(cursor, column, depth + 1) : readValue(cursor, indent, place, depth, false);
}

/**
 * What follows a colon or a dash at `place`, on its line or on the lines below it.
 *
 * @param isInMap a list may then be indented no more than the key
 */
function readValue(cursor: Cursor, indent: number, place: number, depth: number, isInMap: boolean): Block | undefined {
  if (skipRestOfLine(cursor)) return readBelow(cursor, indent, place, depth, isInMap);
  if (!isAtAnchor(cursor)) return readOnLine(cursor, indent, depth);
  const anchor = openAnchor(cursor);
  if (anchor === undefined) return undefined;
  const block = skipRestOfLine(cursor) ? readBelow(cursor, indent, place, depth, false) : readOnLine(cursor, indent, depth);
  return block !== undefined && closeAnchor(cursor, anchor, block.node) ? block : undefined;
}

function readBelow(cursor: Cursor, indent: number, place: number, depth: number, isInMap: boolean): Block | undefined {
  const next = skipToContent(cursor);
  const isList = next !== -1 && isAtDash(cursor);
  if (next > indent) return isList ? readBlockList(cursor, next, depth + 1) : readBlockMap(cursor, next, depth + 1);
  if (isInMap && next === indent && isList) return readBlockList(cursor, next, depth + 1);
  return { node: emptyScalar(place), end: place, next };
}

function readOnLine(cursor: Cursor, indent: number, depth: number): Block | undefined {
  if (isAtBlockText(cursor)) return readBlockText(cursor, indent);
  const isPlain = !isAtBracket(cursor) && !isAtQuote(cursor) && !isAtAlias(cursor);
  const node = isPlain ? readPlain(cursor, false) : readClosed(cursor, indent, depth);
  const { at: end } = cursor;
  if (node === undefined || !skipRestOfLine(cursor)) return undefined;
  const next = skipToContent(cursor);
  if (next <= indent) return { node, end, next };
  return isPlain && node.kind === 'scalar' ? readFurtherLines(cursor, node, indent) : undefined;
}

/** A value whose end is a sign of its own, so that nothing but a comment may follow. */
function readClosed(cursor: Cursor, indent: number, depth: number): DocumentNode | undefined {
  if (isAtAlias(cursor)) return readAlias(cursor);
  return isAtQuote(cursor) ? readQuoted(cursor) : readFlow(cursor, indent, depth + 1);
}

function isAtDash(cursor: Cursor): boolean {
  return here(cursor) === dash && isSpaceOrLineEnd(cursor.text, cursor.at + 1);
}
