import { maximumValues } from '../limits.ts';
import type { DocumentNode } from '../tree.ts';
import { type Cursor, skipToContent } from './cursor.ts';
import { readBlockMap } from './read-block.ts';

/*
 * A reader for YAML as nearly all studies are written: block maps and lists, brackets, values on one line, quotes without
 * escapes, texts under `|` and `>`, anchors and aliases. It takes a tenth of the parser's time, and knows nothing of mistakes: whatever else
 * it meets, right or wrong, it leaves to the parser. Where it does not give up its tree is the parser's, to the offset.
 */

/** Tabs, line ends that are none everywhere, control characters and the byte order mark are left to the parser. */
const unusual = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)/;

/** The tree of a text that has nothing wrong or unusual in it; undefined for every other text. */
export function readOrdinary(text: string): DocumentNode | undefined {
  // A text with fewer characters breaks no limit of lines or values.
  if (text.length > maximumValues || unusual.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, anchors: new Map(), aliases: 0, isInAnchored: false };
  if (skipToContent(cursor) !== 0) return undefined;
  const root = readBlockMap(cursor, 0, 1);
  // Written out, what aliases stand for is no larger than the text each time.
  const isSmall = text.length * (1 + cursor.aliases) <= maximumValues;
  return root?.next === -1 && isSmall ? root.node : undefined;
}
