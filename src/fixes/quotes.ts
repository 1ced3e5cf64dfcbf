import { lexemesOf } from '../document/syntax/lexemes.ts';
import { startOfLine } from '../document/syntax/lines.ts';
import type { FindFix } from './fix.ts';
import { replacement } from './fix.ts';
import { withLineFeeds } from './lines-from.ts';

/** Keys whose values are sentences and headings, in which a colon is a sign like any other. */
const keysOfText = /^[ \t]*(?:- +)*(?:title|text|name|publisher|note):[ \t]+$/;

/**
 * A heading with a colon in it is put in quotes, where the word before the colon has a capital or a letter that no key
 * of the format has: any other word may be a key that should have begun a line of its own.
 */
export const colonInValue: FindFix<'yaml/colon-in-value'> = ({ span: { start, end } }, source) => {
  const text = withLineFeeds(source.text);
  const value = text.slice(start, end);
  if (!keysOfText.test(text.slice(startOfLine(text, start), start)) || value.includes('\n') || /["\\#]/.test(value)) return undefined;
  const [, word = ''] = /(\S+):\s/.exec(value) ?? [];
  return /[^\d\sa-z._-]/.test(word) && !/[{}[\],&*]/.test(value) ? replacement(start, end, `"${value}"`) : undefined;
};

/** What a backslash may begin in double quotes. */
const escapes = /\\(?:[0abtnvfre "/\\N_LPxuU\t]|$)/;

/** Backslashes in double quotes are doubled, where none of them can be meant as an escape. */
export const badEscape: FindFix<'yaml/bad-escape'> = ({ span }, source) => {
  const text = withLineFeeds(source.text);
  for (const { kind, source: written, start, end } of lexemesOf(text)) {
    if (start > span.start) return undefined;
    if (end <= span.start || kind !== 'double-quoted-scalar') continue;
    const backslashes = [...written.matchAll(/\\[^]?/g)];
    if (written.includes('\n') || backslashes.some(([escape]) => escapes.test(escape))) return undefined;
    return { edits: backslashes.map(({ index }) => ({ span: { start: start + index, end: start + index }, text: '\\' })) };
  }
  return undefined;
};

