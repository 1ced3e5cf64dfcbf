import { extremes } from './extremes.ts';
import { onColumns } from './kernel-memory.ts';

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

  const n = values.length;
  const [ends, starts, order] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
  const large = onColumns([ranks, ends, starts, order], [values], (kernels, [to = 0, endsAt = 0, startsAt = 0, orderAt = 0, of = 0]) => {
    return kernels.rankByBucket(of, n, minimum, scale, few, endsAt, startsAt, orderAt, to);
  });
  if (large > 0) {
    for (let bucket = 0; bucket < n; bucket += 1) {
      const start = starts[bucket] ?? 0;
      const end = ends[bucket] ?? 0;
      if (end - start > few) rankLargeBucket(values, order.subarray(start, end), start, ranks);
    }
  }
  return ranks;
}

/** Writes the ranks of the values at the places in `order`, which come after `start` smaller ones. */
function rankLargeBucket(values: Float64Array, order: Uint32Array, start: number, ranks: Float64Array): void {
  const within = ranksOf(Float64Array.from(order, (index) => values[index] ?? 0));
  for (const [position, index] of order.entries()) ranks[index] = start + (within[position] ?? 0);
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
