import { endOfLine, startOfLine } from '../syntax/lines.ts';

/** How far right an offset stands on its line. */
export function columnAt(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** Whether only spaces stand before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(startOfLine(text, offset), offset));
}

/** Whether two offsets are on one line. */
export function onOneLine(text: string, start: number, end: number): boolean {
  return !text.slice(start, end).includes('\n');
}

/** The line end of the line of `offset`; where that is the last and has none, the text's first; else a line feed. */
export function lineEndAt(text: string, offset: number): string {
  const end = endOfLine(text, offset);
  return /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** The start of the next line, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}
