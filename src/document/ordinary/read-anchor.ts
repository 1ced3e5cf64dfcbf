import type { DocumentNode } from '../tree.ts';
import { type Cursor, here } from './cursor.ts';

const ampersand = 0x26;
const asterisk = 0x2a;

const name = /[&*]([\w-]+)(?=[ \r\n,\]}]|$)/y;

/** Whether an anchor stands at the cursor. */
export function isAtAnchor(cursor: Cursor): boolean {
  return here(cursor) === ampersand;
}

/** Whether an alias stands at the cursor. */
export function isAtAlias(cursor: Cursor): boolean {
  return here(cursor) === asterisk;
}

/**
 * Reads the anchor at the cursor, whose value follows. No alias may stand in that value: it could be one to itself, or stand
 * for many others.
 *
 * @returns its name
 */
export function openAnchor(cursor: Cursor): string | undefined {
  const anchor = readName(cursor);
  if (anchor === undefined || cursor.isInAnchored) return undefined;
  cursor.isInAnchored = true;
  return anchor;
}

/** Ends what {@link openAnchor} began; false for an empty value, whose anchor could be one of the next line. */
export function closeAnchor(cursor: Cursor, anchor: string, node: DocumentNode): boolean {
  cursor.isInAnchored = false;
  cursor.anchors.set(anchor, node);
  return node.kind !== 'scalar' || node.text !== '';
}

/** The value that the alias at the cursor stands for. */
export function readAlias(cursor: Cursor): DocumentNode | undefined {
  if (cursor.isInAnchored) return undefined;
  cursor.aliases += 1;
  return cursor.anchors.get(readName(cursor) ?? '');
}

function readName(cursor: Cursor): string | undefined {
  name.lastIndex = cursor.at;
  const found = name.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return found[1];
}
