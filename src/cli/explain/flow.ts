import { cellsOf } from '../terminal/cells.ts';

/** A stretch of a line that is never broken, such as an id or a place that a terminal opens. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const gap = '  ';

/** Lays pieces side by side, and goes on in another line, indented, where the next one does not fit into the width. */
export function flow(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, paint } of pieces) {
    const columns = columnsOf(text);
    const painted = paint === undefined ? text : paint(text);
    const last = lines.at(-1);
    if (last === undefined) {
      lines.push(painted);
      used = columns;
    } else if (used + gap.length + columns <= width) {
      lines[lines.length - 1] = `${last}${gap}${painted}`;
      used += gap.length + columns;
    } else {
      lines.push(`${gap}${painted}`);
      used = gap.length + columns;
    }
  }
  return lines;
}

/** Columns of a terminal that a text takes. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}
