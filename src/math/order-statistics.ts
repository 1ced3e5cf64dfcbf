import { extremes } from './extremes.ts';
import { onColumns } from './kernel-memory.ts';

/** Fewer values than this are sorted at once. */
const few = 64;

/** Buckets for so many values at most: counts that stay in the processor's nearest memory. */
const mostBuckets = 2048;

/**
 * The k-th smallest of the values for each rank k, counted from 0, without sorting them all: the values are counted into
 * equally wide buckets, and only those in the buckets that hold a wanted rank are looked at, in the same way where they
 * are many.
 *
 * Source: distributive selection; Dobosiewicz (1978), "Sorting by distributive partitioning", Information Processing
 * Letters 7(1).
 *
 * @param values finite numbers, left as they are
 * @param ranks whole numbers from 0, below the number of values, in any order
 * @throws RangeError for a rank that no value has
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  if (ranks.some((rank) => !(Number.isInteger(rank) && rank >= 0 && rank < values.length))) {
    throw new RangeError('orderStatistics wants ranks from 0, below the number of values');
  }
  if (ranks.length === 0) return [];
  if (values.length < few) return pick(values.toSorted(), ranks);
  const [minimum, maximum] = extremes(values);
  if (minimum === maximum) return ranks.map(() => minimum);
  const buckets = Math.min(values.length, mostBuckets);
  const scale = (buckets - 1) / (maximum - minimum);
  // Too near or too far apart for the arithmetic of buckets.
  if (!(scale > 0 && scale < Infinity)) return pick(values.toSorted(), ranks);

  const sizes = new Uint32Array(buckets);
  onColumns([sizes], [values], (kernels, [at = 0, of = 0]) => kernels.countByBucket(of, values.length, minimum, scale, at));
  const byBucket = ranksByBucket(sizes, ranks);
  const members = membersOf(values, sizes, [...byBucket.keys()], { minimum, scale });
  const found = new Map<number, number>();
  for (const [bucket, { below, wanted }] of byBucket) {
    const inBucket = orderStatistics(members.get(bucket) ?? new Float64Array(0), wanted.map((rank) => rank - below));
    for (const [index, rank] of wanted.entries()) found.set(rank, inBucket[index] ?? Number.NaN);
  }
  return ranks.map((rank) => found.get(rank) ?? Number.NaN);
}

/** The values in each of some buckets. */
function membersOf(
  values: Float64Array,
  sizes: Uint32Array,
  buckets: readonly number[],
  { minimum, scale }: { readonly minimum: number; readonly scale: number },
): ReadonlyMap<number, Float64Array> {
  const places = new Uint32Array(sizes.length);
  const starts: number[] = [];
  let all = 0;
  for (const bucket of buckets) {
    starts.push(all);
    places[bucket] = all + 1;
    all += sizes[bucket] ?? 0;
  }
  const members = new Float64Array(all);
  onColumns([members, places], [values], (kernels, [to = 0, at = 0, from = 0]) => kernels.gatherByBucket(from, values.length, minimum, scale, at, to));
  return new Map(buckets.map((bucket, index) => [bucket, members.subarray(starts[index], starts[index + 1])]));
}

/** The ranks that are wanted of a bucket, and how many values are in those before it. */
interface Wanted {
  readonly below: number;
  readonly wanted: number[];
}

function ranksByBucket(sizes: Uint32Array, ranks: readonly number[]): ReadonlyMap<number, Wanted> {
  const rising = [...new Set(ranks)].toSorted((a, b) => a - b);
  const byBucket = new Map<number, Wanted>();
  let bucket = 0;
  let below = 0;
  for (const rank of rising) {
    while (below + (sizes[bucket] ?? 0) <= rank) {
      below += sizes[bucket] ?? 0;
      bucket += 1;
    }
    const known = byBucket.get(bucket);
    if (known === undefined) byBucket.set(bucket, { below, wanted: [rank] });
    else known.wanted.push(rank);
  }
  return byBucket;
}

function pick(sorted: Float64Array, ranks: readonly number[]): number[] {
  return ranks.map((rank) => (sorted[rank] ?? Number.NaN) + 0);
}
