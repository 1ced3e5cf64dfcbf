/** The offset at which the line of `offset` begins. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line of `offset` ends, without its line end. */
export function endOfLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The white space with which the line of `offset` begins. */
export function indentation(text: string, offset: number): string {
  const white = /[ \t]*/y;
  white.lastIndex = startOfLine(text, offset);
  return white.exec(text)?.[0] ?? '';
}

const longestExcerpt = 60;

/** The first line of a text, cut where it would be too long to quote. */
export function excerpt(text: string): string {
  const line = text.slice(0, endOfLine(text, 0)).trim();
  return line.length <= longestExcerpt ? line : `${line.slice(0, longestExcerpt - 1)}…`;
}
