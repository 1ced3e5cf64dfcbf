import { firstInvisible } from '../document/syntax/invisible-character.ts';
import { startOfLine } from '../document/syntax/lines.ts';
import type { FindFix, Fix } from './fix.ts';
import { replacement } from './fix.ts';
import { withLineFeeds } from './lines-from.ts';

/** Those with a width are spaces; the others are nothing, and are taken out. */
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** The same characters as `document/syntax/invisible-character.ts` finds, and spaces. */
const white = /^[ \u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u2064\u3000\ufeff]+/;

/** No line is indented further. */
const longest = 1000;

/**
 * What cannot be seen indents a line, stands between a colon and its value, or ends a key: there it is an ordinary space
 * or nothing, and nothing else.
 */
export const invisibleCharacter: FindFix<'yaml/invisible-character'> = ({ span: { start, end } }, source) => {
  const text = withLineFeeds(source.text);
  const character = text.slice(start, end);
  if (firstInvisible(character) === undefined) return undefined;
  const before = text.slice(startOfLine(text, start), start);
  if (before.endsWith(':')) return replacement(start, end, text[end] === ' ' ? '' : ' ');
  if (/^\s*:/.test(text.slice(end, end + 20))) return replacement(start, end, '');
  return before.trim() === '' ? indentation(text, start - before.length) : undefined;
};

function indentation(text: string, lineStart: number): Fix | undefined {
  const [written = ''] = white.exec(text.slice(lineStart, lineStart + longest)) ?? [];
  const spaces = written.replace(/[^ ]/g, (each) => (space.test(each) ? ' ' : ''));
  return spaces === written ? undefined : replacement(lineStart, lineStart + written.length, spaces);
}
