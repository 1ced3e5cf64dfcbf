import type { Span } from '../diagnostics/span.ts';
import { startOfLine } from '../document/syntax/lines.ts';
import type { FindFix, Fix, FixEdit } from './fix.ts';
import { replacement } from './fix.ts';
import { isBlank, linesFrom, withLineFeeds } from './lines-from.ts';

/** A space behind the colon of a key or the dash of an item. */
export const missingSpace: FindFix<'yaml/missing-space'> = ({ span, args: { sign } }, { text }) =>
  sign === '-' ? spacesAfterDashes(withLineFeeds(text), span.start) : spaceAfterColon(withLineFeeds(text), span);

/** What stands before the colon is a key or a year and nothing else: `Møte kl.12:30` is none. */
function spaceAfterColon(text: string, { start, end }: Span): Fix | undefined {
  const before = text.slice(startOfLine(text, start), start);
  return /(?:^[ \t]*(?:- +)*|[{,][ \t]*)(?:[\p{L}_][\p{L}\d_-]*|\d{4})$/u.test(before) ? replacement(end, end, ' ') : undefined;
}

/**
 * YAML reads items without a space as one text, so that all of them are mended together. Numbers may be negative ones
 * without a dash, and are left alone.
 */
function spacesAfterDashes(text: string, offset: number): Fix | undefined {
  const edits: FixEdit[] = [];
  let column: number | undefined;
  for (const line of linesFrom(text, offset)) {
    if (isBlank(line)) continue;
    const at = column === undefined ? offset - line.start : line.indent;
    column ??= at;
    const rest = line.text.slice(at);
    if (at < column || (at === column && !rest.startsWith('-'))) break;
    if (at > column || /^-(?:\s|$)/.test(rest)) continue;
    if (!/^-\p{L}/u.test(rest)) return undefined;
    const place = line.start + at + 1;
    edits.push({ span: { start: place, end: place }, text: ' ' });
  }
  return edits.length === 0 ? undefined : { edits };
}

/** A space before the number sign of a comment, where what stands before has ended with a quote or a bracket. */
export const commentNeedsSpace: FindFix<'yaml/comment-needs-space'> = ({ span: { start } }, { text }) =>
  /["'\]}]/.test(text.charAt(start - 1)) && text[start] === '#' ? replacement(start, start, ' ') : undefined;

/** One of two colons behind a key, side by side or with spaces between them. */
export const doubleColon: FindFix<'yaml/double-colon'> = ({ span: { start } }, { text }) => {
  const all = withLineFeeds(text);
  const line = startOfLine(all, start);
  const found = /((?:^[ \t]*(?:- +)*|[{,][ \t]*)[\p{L}_][\p{L}\d_-]*:)[ \t]*:/u.exec(all.slice(line, start + 2));
  if (found === null || found.index + line + found[0].length < start + 1) return undefined;
  const first = line + found.index + (found[1]?.length ?? 0);
  return replacement(first, line + found.index + found[0].length, '');
};

/** A key on the line of `---` begins a line of its own. */
export const textAfterDocumentStart: FindFix<'yaml/text-after-document-start'> = ({ span: { start } }, { text }) => {
  const all = withLineFeeds(text);
  const line = startOfLine(all, start);
  if (!/^---[ \t]+$/.test(all.slice(line, start))) return undefined;
  const lineEnd = /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
  return replacement(line + 3, start, lineEnd);
};
