import { carriageReturn, type Cursor, here, lineEndAfter, skipRestOfLine, skipToContent, space } from './cursor.ts';
import type { Block } from './read-block.ts';

const literal = 0x7c;
const folded = 0x3e;

/** Whether a text under `|` or `>` begins at the cursor. */
export function isAtBlockText(cursor: Cursor): boolean {
  const code = here(cursor);
  return code === literal || code === folded;
}

/**
 * A text under `|` or `>`, with or without the `-` or `+` that says what becomes of its end. Undefined for what is seldom
 * written: an indentation in digits, blank lines first, lines indented further under `>`, no line end at the end.
 */
export function readBlockText(cursor: Cursor, indent: number): Block | undefined {
  const { text, at: start } = cursor;
  const isFolded = here(cursor) === folded;
  cursor.at += 1;
  const sign = text[cursor.at];
  if (sign === '-' || sign === '+') cursor.at += 1;
  if (!skipRestOfLine(cursor)) return undefined;
  const lines: string[] = [];
  let column = -1;
  let end = start;
  let blanks = 0;
  let at = lineEndAfter(text, cursor.at) + 1;
  while (at < text.length) {
    const next = lineEndAfter(text, at);
    const lineEnd = text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next;
    const content = skipIndent(text, at);
    if (next === text.length) return undefined;
    if (content >= lineEnd) {
      if (column === -1 || content - at > column) return undefined;
      blanks += 1;
    } else {
      if (column === -1) column = content - at;
      if (content - at < column) break;
      // White space that is none to YAML is left to the parser to judge.
      const isOdd = (isFolded && content - at > column) || text.slice(lineEnd - 1, lineEnd).trim() === '';
      if (column <= indent || isOdd) return undefined;
      for (; blanks > 0; blanks -= 1) lines.push('');
      lines.push(text.slice(at + column, lineEnd));
      end = lineEnd;
    }
    at = next + 1;
  }
  if (lines.length === 0) return undefined;
  cursor.at = at - 1;
  const next = skipToContent(cursor);
  if (next > indent) return undefined;
  const body = isFolded ? fold(lines) : lines.join('\n');
  const value = body + (sign === '-' ? '' : '\n') + (sign === '+' ? '\n'.repeat(blanks) : '');
  return { node: { kind: 'scalar', value, text: value, quoted: true, span: { start, end } }, end, next };
}

function skipIndent(text: string, at: number): number {
  let content = at;
  while (text.charCodeAt(content) === space) content += 1;
  return content;
}

/** Lines joined by spaces; each blank line between them is a line end. */
function fold(lines: readonly string[]): string {
  return lines.join('\n').replace(/\n+/g, (ends) => (ends.length === 1 ? ' ' : ends.slice(1)));
}
