import { endOfLine, startOfLine } from '../document/syntax/lines.ts';

/** A line without its line end. */
export interface Line {
  readonly start: number;
  /** How many spaces and tabs it begins with. */
  readonly indent: number;
  readonly text: string;
}

/** The text with line feeds for lone carriage returns, which are as long and end lines too. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** The lines of a text, from the one that an offset is in; the text has line feeds. */
export function* linesFrom(text: string, offset: number): Generator<Line, void> {
  let start = startOfLine(text, offset);
  for (;;) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end);
    yield { start, indent: /^[ \t]*/.exec(line)?.[0].length ?? 0, text: line };
    const next = text.indexOf('\n', end);
    if (next === -1) return;
    start = next + 1;
  }
}

/** Whether a line holds nothing, or nothing but a comment. */
export function isBlank({ text }: Line): boolean {
  return /^\s*(?:#|$)/.test(text);
}
