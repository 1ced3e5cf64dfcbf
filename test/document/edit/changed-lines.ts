/** A line that one of two texts has and the other has not. */
interface ChangedLine {
  readonly sign: '-' | '+';
  /** Counted from 1 in the text that has it. */
  readonly number: number;
  readonly line: string;
}

/** The lines by which two texts differ, the fewest there can be; a line is compared with its line end. */
function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const common = longestCommon(old, young);
  const changed: ChangedLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < young.length) {
    const [removed, added] = [old[at], young[to]];
    if (removed !== undefined && removed === added) [at, to] = [at + 1, to + 1];
    else if (added === undefined || (removed !== undefined && (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))) {
      at += 1;
      changed.push({ sign: '-', number: at, line: removed ?? '' });
    } else {
      to += 1;
      changed.push({ sign: '+', number: to, line: added });
    }
  }
  return changed;
}

/** As for a reader: carriage returns and a missing last line end are shown. */
export function shownChanges(before: string, after: string): string {
  return changedLines(before, after)
    .map(({ sign, number, line }) => `${sign}${String(number).padStart(3)} ${line.replace('\r', '␍')}${line.endsWith('\n') ? '' : '∎\n'}`)
    .join('');
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** How many lines the rests of two texts have in common, in order. */
function longestCommon(old: readonly string[], young: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: old.length + 1 }, () => Array.from({ length: young.length + 1 }, () => 0));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = young.length - 1; to >= 0; to -= 1) {
      const row = table[at];
      if (row === undefined) continue;
      row[to] = old[at] === young[to] ? 1 + (table[at + 1]?.[to + 1] ?? 0) : Math.max(table[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return table;
}
