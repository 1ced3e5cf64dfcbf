import { extremes } from './extremes.ts';

/** A bucket of at most so many values is sorted by insertion. */
const few = 24;

/**
 * Ranks from 1, the smallest value first; equal values share the mean of their ranks. In time proportional to the number
 * of values: they are put into as many equally wide buckets as there are, and a bucket that got many is ranked by itself.
 *
 * Source: Dobosiewicz (1978), "Sorting by distributive partitioning", Information Processing Letters 7(1).
 *
 * @param values finite numbers, left as they are
 */
export function ranksOf(values: Float64Array): Float64Array {
  const ranks = new Float64Array(values.length);
  const [minimum, maximum] = extremes(values);
  const scale = (values.length - 1) / (maximum - minimum);
  if (minimum === maximum) return ranks.fill((values.length + 1) / 2);
  // Too near or too far apart for the arithmetic of buckets.
  if (!(scale > 0 && scale < Infinity)) return ranksBySearch(values);

  const ends = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] ?? 0) - minimum) * scale) | 0;
    ends[bucket] = (ends[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const starts = ends.slice();
  const order = new Uint32Array(values.length);
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const bucket = (((values[index] ?? 0) - minimum) * scale) | 0;
    const position = (starts[bucket] ?? 0) - 1;
    starts[bucket] = position;
    order[position] = index;
  }
  for (let bucket = 0; bucket < ends.length; bucket += 1) {
    const start = starts[bucket] ?? 0;
    const end = ends[bucket] ?? 0;
    if (end - start === 1) ranks[order[start] ?? 0] = end;
    else if (end > start) rankBucket(values, order, { start, end }, ranks);
  }
  return ranks;
}

/** Writes the ranks of the values at `order[start]` … `order[end − 1]`, which come after `start` smaller ones. */
function rankBucket(values: Float64Array, order: Uint32Array, { start, end }: { start: number; end: number }, ranks: Float64Array): void {
  if (end - start > few) {
    const indices = order.slice(start, end);
    const within = ranksOf(Float64Array.from(indices, (index) => values[index] ?? 0));
    for (const [position, index] of indices.entries()) ranks[index] = start + (within[position] ?? 0);
    return;
  }
  for (let next = start + 1; next < end; next += 1) {
    const index = order[next] ?? 0;
    const value = values[index] ?? 0;
    let position = next;
    for (; position > start && (values[order[position - 1] ?? 0] ?? 0) > value; position -= 1) {
      order[position] = order[position - 1] ?? 0;
    }
    order[position] = index;
  }
  for (let first = start; first < end; ) {
    const value = values[order[first] ?? 0];
    let past = first + 1;
    while (past < end && values[order[past] ?? 0] === value) past += 1;
    for (let tied = first; tied < past; tied += 1) ranks[order[tied] ?? 0] = (first + 1 + past) / 2;
    first = past;
  }
}

function ranksBySearch(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  return values.map((value) => (countWhere(sorted, (other) => other < value) + 1 + countWhere(sorted, (other) => other <= value)) / 2);
}

/** How many of the sorted values, from the first, are so. */
function countWhere(sorted: Float64Array, isBefore: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
