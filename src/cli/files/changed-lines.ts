/** Lines of a text, counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Beyond so many pairs of lines, what was changed is told as one stretch. */
const mostPairs = 4_000_000;

/**
 * The lines of the new text that the old one does not have at that place, by the longest common subsequence. Empty lines
 * only separate, and are no change.
 */
export function changedLines(before: string, after: string): readonly LineRange[] {
  const old = before.split(/\r\n|[\r\n]/);
  const now = after.split(/\r\n|[\r\n]/);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let oldEnd = old.length;
  let end = now.length;
  while (oldEnd > start && end > start && old[oldEnd - 1] === now[end - 1]) {
    oldEnd -= 1;
    end -= 1;
  }
  const kept = (oldEnd - start) * (end - start) > mostPairs ? new Set<number>() : commonLines(old.slice(start, oldEnd), now.slice(start, end));
  const ranges: { first: number; last: number }[] = [];
  for (let index = 0; index < end - start; index += 1) {
    if (kept.has(index) || now[start + index]?.trim() === '') continue;
    const line = start + index + 1;
    const range = ranges.at(-1);
    if (range?.last === line - 1) range.last = line;
    else ranges.push({ first: line, last: line });
  }
  return ranges;
}

/** The positions in `now` of lines that both have, in the same order. */
function commonLines(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const isSame = old[row] === now[column];
      lengths[row * width + column] = isSame ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const common = new Set<number>();
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    if (old[row] === now[column]) {
      common.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return common;
}
