import type { Cell } from '../terminal/cells.ts';
import { cellsOf, isPlain } from '../terminal/cells.ts';

/** One line of a study as it is shown, and which of its columns are marked. */
export interface Excerpt {
  readonly text: string;
  /** Columns of the terminal before the mark. */
  readonly markStart: number;
  /** Columns of the terminal under the mark; at least 1. */
  readonly markWidth: number;
}

/** No sign that matters is written with more code units for each of its columns. */
const unitsPerColumn = 8;
const ellipsis = '…';

/**
 * Fits a line into so many columns with the marked stretch in view, cut with … where something is left out. A mark that
 * fits is shown whole; of one that does not, the beginning.
 *
 * @param from,to the marked stretch, in UTF-16 code units of the line; an empty one marks one column
 */
export function excerpt(line: string, from: number, to: number, columns: number): Excerpt {
  // A line may be as long as the largest file, and only this much of it can be seen.
  const seen = line.slice(Math.max(0, from - columns), from + columns);
  const reach = isPlain(seen) ? columns : columns * unitsPerColumn;
  const base = Math.max(0, from - reach);
  const near = line.slice(base, from + reach);
  const cells = placed(cellsOf(near), base);
  const end = cells.at(-1)?.endColumn ?? 0;
  const markStart = cells.find((cell) => cell.end > from)?.column ?? end;
  const markEnd = cells.findLast((cell) => cell.start < to)?.endColumn ?? markStart;
  const markWidth = Math.max(1, markEnd - markStart);
  const isCut = { left: base > 0, right: base + near.length < line.length };
  if (!isCut.left && !isCut.right && end <= columns) return { text: joined(cells), markStart, markWidth };

  // A column on either side may be taken by the ellipsis.
  const room = columns - 2;
  const fitsAtStart = !isCut.left && markStart + markWidth <= room;
  // What comes after the line's end would be left empty.
  const last = isCut.right ? Number.POSITIVE_INFINITY : Math.max(0, end - room);
  const first = fitsAtStart ? 0 : Math.min(last, centred(markStart, Math.min(markWidth, room), room));
  const shown = cells.filter((cell) => cell.column >= first && cell.endColumn <= first + room);
  const seenStart = shown[0]?.column ?? first;
  const seenEnd = shown.at(-1)?.endColumn ?? seenStart;
  const before = isCut.left || seenStart > 0 ? ellipsis : '';
  const after = isCut.right || seenEnd < end ? ellipsis : '';
  const shownStart = Math.max(markStart, seenStart);
  const shownEnd = Math.min(markStart + markWidth, Math.max(seenEnd, shownStart + 1));
  return {
    text: before + joined(shown) + after,
    markStart: before.length + shownStart - seenStart,
    markWidth: Math.max(1, shownEnd - shownStart),
  };
}

interface PlacedCell extends Cell {
  readonly column: number;
  readonly endColumn: number;
}

function placed(cells: readonly Cell[], base: number): readonly PlacedCell[] {
  let column = 0;
  // Named one by one: to spread each cell took most of the time of a thousand frames.
  return cells.map(({ start, end, shown, width }) => {
    const before = column;
    column += width;
    return { start: start + base, end: end + base, shown, width, column: before, endColumn: column };
  });
}

function centred(markStart: number, markWidth: number, room: number): number {
  return Math.max(0, markStart - Math.floor((room - markWidth) / 2));
}

function joined(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}
