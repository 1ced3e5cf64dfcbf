import { bracketAround } from './bracket-around.ts';
import type { FindFix } from './fix.ts';
import { replacement } from './fix.ts';

/**
 * A comma with nothing before it is taken out in braces. In a list something may be missing there: two commas side by
 * side between words are a slip of the finger, and numbers are counted, so that one more or less matters.
 */
export const extraComma: FindFix<'yaml/extra-comma'> = ({ span: { start, end } }, { text }) => {
  if (text.slice(start, end) !== ',') return undefined;
  const open = bracketAround(text, start);
  const before = text.slice(Math.max(0, start - 200), start);
  const isSlip = /[^\s,[]\s*,$/.test(before) && /^\s*(?:[^\s,\]\d+.-]|\])/.test(text.slice(end, end + 200)) && !/[\d%]["']?\s*,$/.test(before);
  return open?.bracket === '{' || (open?.bracket === '[' && isSlip) ? replacement(start, end, '') : undefined;
};

/**
 * A comma is put in where what stands before has ended beyond doubt: with a quote, a bracket, or its line, when a key
 * begins the next.
 */
export const missingComma: FindFix<'yaml/missing-comma'> = ({ span: { start } }, { text }) => {
  const open = bracketAround(text, start);
  if (open === undefined) return undefined;
  const before = text.slice(open.start + 1, start);
  const end = open.start + 1 + before.trimEnd().length;
  const space = before.slice(before.trimEnd().length);
  const hasEnded = space !== '' && /["'\]}]$/.test(before.trimEnd());
  const isNextKey = open.bracket === '{' && /[\r\n]/.test(space) && /^[A-Za-z][\w-]*:(?:\s|$)/.test(text.slice(start, start + 200));
  // A comment between the two would swallow the comma.
  const isCommented = /(?:^|\s)#[^\r\n]*$/.test(before.trimEnd());
  return (hasEnded || isNextKey) && !isCommented ? replacement(end, end, ',') : undefined;
};

/** A dash before a word in brackets is taken out, where a comma or the bracket's end follows the word on its line. */
export const dashInBrackets: FindFix<'yaml/dash-in-brackets'> = ({ span: { start } }, { text }) => {
  const open = bracketAround(text, start);
  const [dash] = /^-[ \t]+(?=[^\s\d,[\]{}#&*!|>'"%@`.+-][^,[\]{}#\r\n]*[,\]])/.exec(text.slice(start, start + 1000)) ?? [];
  const isFirst = /[[,]\s*$/.test(text.slice(Math.max(0, start - 200), start));
  return open?.bracket === '[' && isFirst && dash !== undefined ? replacement(start, start + dash.length, '') : undefined;
};
