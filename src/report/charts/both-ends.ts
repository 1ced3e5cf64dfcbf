/** Rows for a chart, and after which of them others are left out. */
export interface BothEnds<T> {
  readonly rows: readonly T[];
  readonly breaks: readonly number[];
}

/** Of more than `most` rows the first and the last, so that neither end is left out, and those that always stay. */
export function bothEnds<T>(all: readonly T[], most: number, stays: (row: T) => boolean): BothEnds<T> {
  const others = all.filter((row) => !stays(row));
  const room = Math.max(0, most - (all.length - others.length));
  const top = Math.min(others.length, Math.ceil(room / 2));
  const bottom = Math.min(others.length - top, room - top);
  const left = new Set(others.slice(top, others.length - bottom));
  const shown = [...all.entries()].filter(([, row]) => !left.has(row));
  return {
    rows: shown.map(([, row]) => row),
    breaks: shown.flatMap(([at], index) => {
      const next = shown[index + 1];
      return next === undefined || next[0] === at + 1 ? [] : [index];
    }),
  };
}
