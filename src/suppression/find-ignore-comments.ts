import type { LineIndex } from '../diagnostics/line-index.ts';
import { maximumValues } from '../document/limits.ts';
import { lexemesOf } from '../document/syntax/lexemes.ts';
import type { IgnoreComment } from './ignore-comment.ts';
import type { MisspeltWord } from './misspelt-words.ts';
import { ignoring, misspeltWords } from './misspelt-words.ts';
import { parseComment } from './parse-comment.ts';

/** What the comments of a text say of ignoring. */
interface FoundComments {
  readonly comments: readonly IgnoreComment[];
  /** What has no effect, though somebody means it to have one. */
  readonly misspelt: readonly MisspeltWord[];
}

/**
 * The comments of a text that say what to ignore, or mean to, in its order, also where the text has mistakes: comments by YAML's
 * own rules, so that a `#` in quotes or in a text of several lines is none.
 */
export function findIgnoreComments(text: string, lines: LineIndex): FoundComments {
  const last = lastMention(text);
  const lineAbout = lineFinder(lines);
  const comments: IgnoreComment[] = [];
  const misspelt: MisspeltWord[] = [];
  let count = 0;
  // As in the parser: it knows no lone carriage return as a line end, and a line feed is as long.
  for (const { kind, source, start } of lexemesOf(text.replace(/\r(?!\n)/g, '\n'))) {
    count += 1;
    if (start > last || count > mostLexemes || comments.length + misspelt.length >= mostComments) break;
    if (kind !== 'comment' || !ignoring.test(source)) continue;
    const { line, column } = lines.positionAt(start);
    const isAlone = lines.lineText(line).slice(0, column - 1).trim() === '';
    for (const comment of parseComment(source, start)) comments.push({ ...comment, line: isAlone ? lineAbout(line) : line });
    for (const word of misspeltWords(source, start)) misspelt.push(word);
  }
  return { comments, misspelt };
}

/** Where the last comment that may be one begins; -1 where there is none. */
function lastMention(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(new RegExp(ignoring, 'gi'))) last = index;
  return last;
}

/** Spaces, line ends and marks included: a text with more has more values than the parser takes, and nothing in it is worth waiting for. */
const mostLexemes = 4 * maximumValues;

/** Nobody has written more by hand; whoever has so much to ignore needs a baseline. */
const mostComments = 10_000;

/** Comments stand above one another: what one has found, those above it need not look for again. */
function lineFinder(lines: LineIndex): (line: number) => number | undefined {
  let next = 0;
  return (line) => {
    if (next <= line) next = line + 1;
    while (next <= lines.lineCount && holdsNothing(lines.lineText(next))) next += 1;
    return next > lines.lineCount ? undefined : next;
  };
}

/** A blank line, one of a comment only, or the mark that a document begins. */
function holdsNothing(line: string): boolean {
  return /^(?:---)?[ \t]*(?:#.*)?$/s.test(line);
}
