/** Who has the most and the least as printed, with all who share it, and the two amounts. */
export interface Extremes<T> {
  readonly highest: readonly T[];
  readonly most: string;
  readonly lowest: readonly T[];
  readonly least: string;
}

/** The two ends of some rows; undefined without rows and where all are printed alike. */
export function extremes<T>(rows: readonly T[], value: (row: T) => number, printed: (row: T) => string): Extremes<T> | undefined {
  const sorted = rows.toSorted((a, b) => value(b) - value(a));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [most, least] = [printed(first), printed(last)];
  if (most === least) return undefined;
  const having = (text: string): readonly T[] => rows.filter((row) => printed(row) === text);
  return { highest: having(most), most, lowest: having(least), least };
}
