import { cellOf, fillByTable, nodeScores, type QuantileTable, type ScoreRange, tableQuantile } from './quantile-table.ts';

/** What a table is made from and checked against. */
export interface QuantileSearch {
  /** The quantile at a score, from a guess. */
  readonly quantileAt: (z: number, guess: number) => number;
  /** Its slope there, not finite where it jumps. */
  readonly slopeAt: (z: number, quantile: number) => number;
  /** Whether x is as near the quantile at z as it has to be. */
  readonly isNear: (x: number, z: number) => boolean;
}

/** A table with finer ones for the cells where its cubic was not near enough, and a search where those were not. */
export interface RefinedTable {
  readonly table: QuantileTable;
  readonly finer: readonly (RefinedTable | 'search' | undefined)[];
}

/** Parts of a cell in its finer table, and how many times finer it may get. */
const split = 4;
const finest = 16 * split * split * split;

/** Tabulates a quantile that may turn sharply or jump; each cell is checked at three points. */
export function refinedTable(search: QuantileSearch, range: ScoreRange, guess: number): RefinedTable {
  const scores = nodeScores(range);
  const values = new Float64Array(scores.length);
  const slopes = new Float64Array(scores.length);
  let near = guess;
  for (const [index, z] of scores.entries()) {
    const value = search.quantileAt(z, near);
    const slope = search.slopeAt(z, value);
    values[index] = value;
    slopes[index] = slope;
    near = Number.isFinite(slope) ? value + slope / range.density : value;
  }
  const table = { range, values, slopes };
  const finer = scores.slice(0, -1).map((z, cell) => {
    const isSmooth = [0.25, 0.5, 0.75].every((share) => {
      const between = z + share / range.density;
      return search.isNear(tableQuantile(table, between), between);
    });
    if (isSmooth) return undefined;
    if (range.density >= finest) return 'search';
    return refinedTable(search, { first: z, density: range.density * split, cells: split }, values[cell] ?? guess);
  });
  return { table, finer };
}

/** The quantile at a score by the finest table that has it. */
export function refinedQuantile(refined: RefinedTable, search: QuantileSearch, z: number): number {
  const { range } = refined.table;
  const finer = refined.finer[cellOf(range, z)];
  if (finer === undefined) return tableQuantile(refined.table, z);
  if (finer !== 'search') return refinedQuantile(finer, search, z);
  const last = range.first + range.cells / range.density;
  const within = Math.min(Math.max(z, range.first), last);
  return search.quantileAt(within, tableQuantile(refined.table, within));
}

/** Writes the quantiles at rising scores, kept from `least` to `most`: what `refinedQuantile` gives of each, a table at a time. */
export function fillByRefinedTable(
  { table, finer }: RefinedTable,
  search: QuantileSearch,
  scores: Float64Array,
  into: Float64Array,
  ends: { readonly least: number; readonly most: number },
): void {
  const { least, most } = ends;
  fillByTable(table, scores, into, { low: 0, width: 1, least, most });
  for (const [cell, within] of finer.entries()) {
    if (within === undefined) continue;
    const start = cell === 0 ? 0 : firstInCell(table.range, cell, scores);
    const end = cell === finer.length - 1 ? scores.length : firstInCell(table.range, cell + 1, scores);
    if (within === 'search') {
      for (let k = start; k < end; k += 1) {
        into[k] = Math.min(Math.max(refinedQuantile({ table, finer }, search, scores[k] ?? 0), least), most);
      }
    } else fillByRefinedTable(within, search, scores.subarray(start, end), into.subarray(start, end), ends);
  }
}

/** The place of the first of the rising scores that is in a cell or in one after it. */
function firstInCell(range: ScoreRange, cell: number, scores: Float64Array): number {
  let [low, high] = [0, scores.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cellOf(range, scores[middle] ?? 0) < cell) low = middle + 1;
    else high = middle;
  }
  return low;
}
