import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { KeyNode, ScalarNode } from '../tree.ts';
import { firstInvisible } from './invisible-character.ts';
import { unkeyedLine } from './keys.ts';
import { endOfLine, excerpt, startOfLine } from './lines.ts';

/*
 * What YAML allows and nobody means in a study. Left alone, each would come out as an unknown key or a wrong type,
 * which says nothing about the sign that is missing.
 */

/** An unquoted key with a colon too many or a space that is none, or that is two items without a comma between them. */
export function suspiciousKey(key: KeyNode, hasColon: boolean, text: string): Diagnostic | undefined {
  if (key.quoted) return undefined;
  const { start, end } = key.span;
  const written = text.slice(start, end);
  const lastLine = written.lastIndexOf('\n') + 1;
  if (lastLine > 0) {
    const last = written.slice(lastLine).trimStart();
    return diagnostic('yaml/missing-comma', { start: end - last.length, end }, { before: excerpt(last) });
  }
  if (written.length > 1 && written.endsWith(':')) return diagnostic('yaml/double-colon', { start: end - 1, end }, {});
  const invisible = firstInvisible(written);
  if (invisible !== undefined && (invisible.index === 0 || invisible.index === written.length - 1)) {
    const place = start + invisible.index;
    return diagnostic('yaml/invisible-character', { start: place, end: place + 1 }, { character: invisible.character });
  }
  const isMeantAsPair = /^[\w-]+(?:[ \t]|:[^ \t/])/.test(written);
  const bracket = /^[\w-]+[ \t]*[[{]/.exec(written);
  if (bracket !== null) return diagnostic('yaml/missing-colon', { start, end }, { text: excerpt(written) });
  return hasColon || !isMeantAsPair || areDecimals(written, text, start) ? undefined : unkeyedLine(text, start, end);
}

/** In braces a comma ends the value: the decimals of `4,1 mill.`, which is told where numbers are. */
function areDecimals(written: string, text: string, start: number): boolean {
  return /^\d+\s+\p{L}/u.test(written) && /\d,$/.test(text.slice(Math.max(0, start - 2), start));
}

/** A whole document that is one unquoted text with `key:value` or several lines in it. */
export function suspiciousRoot(root: ScalarNode, text: string): Diagnostic | undefined {
  const { start, end } = root.span;
  if (root.quoted || typeof root.value !== 'string') return undefined;
  const firstLine = Math.min(endOfLine(text, start), end);
  const isMeantAsKey = firstLine < end || /^[\w-]+:\S/.test(text.slice(start, end));
  return isMeantAsKey ? unkeyedLine(text, start, firstLine) : undefined;
}

/** Lines with dashes and no space after them, which YAML takes for one text. */
const severalItems = /^-[^\s-]+[^\n]*\n\s*-/;

/** A dash and a word, alone on their line below the key. */
function isOnlyItem(text: string, start: number): boolean {
  return /^-\p{L}/u.test(text.slice(start, start + 3)) && start > 0 && text.slice(startOfLine(text, start), start).trim() === '';
}

/** Lines with dashes but no space after them, which are one text; and `>5`, which begins a text over several lines. */
export function suspiciousValue(value: ScalarNode, text: string): Diagnostic | undefined {
  const { start, end } = value.span;
  const first = text[start];
  const isItem = first === '-' && !value.quoted && (severalItems.test(text.slice(start, end)) || isOnlyItem(text, start));
  if (isItem) {
    return diagnostic('yaml/missing-space', { start, end: start + 1 }, { sign: '-' });
  }
  if (value.text === '' && (first === '>' || first === '|') && /\d/.test(text.slice(start, end))) {
    return diagnostic('yaml/reserved-character', { start, end: start + 1 }, { character: first, isAlone: false });
  }
  return undefined;
}
