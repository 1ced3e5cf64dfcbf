/*
 * Distributive partitioning of n values from `minimum`: value v belongs in bucket ⌊(v − minimum) × scale⌋; see
 * ../order-statistics.ts and ../ranks.ts. Sizes, places and orders are u32.
 */

function bucketOf(value: f64, minimum: f64, scale: f64): usize {
  return <usize>(<i32>((value - minimum) * scale)) << 2;
}

/** Adds to each bucket's size how many values belong in it. */
export function countByBucket(values: usize, n: u32, minimum: f64, scale: f64, sizes: usize): void {
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const size = sizes + bucketOf(load<f64>(values), minimum, scale);
    store<u32>(size, load<u32>(size) + 1);
  }
}

/**
 * Puts the values of some buckets side by side, bucket by bucket.
 *
 * @param places by bucket, 1 + the place of its first value, which is moved along; 0 for a bucket that is left out
 */
export function gatherByBucket(values: usize, n: u32, minimum: f64, scale: f64, places: usize, into: usize): void {
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const value = load<f64>(values);
    const at = places + bucketOf(value, minimum, scale);
    const place = load<u32>(at);
    if (place == 0) continue;
    store<f64>(into + (<usize>(place - 1) << 3), value);
    store<u32>(at, place + 1);
  }
}

/**
 * Ranks the values, all but those of buckets that hold more than `few`, with n buckets.
 *
 * @param ends,starts room for n each, all zero; afterwards where each bucket ends and begins in `order`
 * @param order room for n; afterwards the places of the values, bucket by bucket
 * @returns how many buckets hold more
 */
export function rankByBucket(
  values: usize, n: u32, minimum: f64, scale: f64, few: u32,
  ends: usize, starts: usize, order: usize, ranks: usize,
): u32 {
  countByBucket(values, n, minimum, scale, ends);
  let before: u32 = 0;
  for (let bucket: usize = 0, all = <usize>n << 2; bucket < all; bucket += 4) {
    before += load<u32>(ends + bucket);
    store<u32>(ends + bucket, before);
    store<u32>(starts + bucket, before);
  }
  // From the last value, so that a bucket has its values in the order in which they came.
  for (let index = n; index > 0; index--) {
    const at = starts + bucketOf(load<f64>(values + (<usize>(index - 1) << 3)), minimum, scale);
    const place = load<u32>(at) - 1;
    store<u32>(at, place);
    store<u32>(order + (<usize>place << 2), index - 1);
  }
  let large: u32 = 0;
  for (let bucket: usize = 0, all = <usize>n << 2; bucket < all; bucket += 4) {
    const start = load<u32>(starts + bucket);
    const end = load<u32>(ends + bucket);
    if (end - start > few) large++;
    else if (end - start == 1) store<f64>(ranks + (<usize>load<u32>(order + (<usize>start << 2)) << 3), <f64>end);
    else if (end > start) rankBucket(values, order, start, end, ranks);
  }
  return large;
}

/** Writes the ranks of the values at `order[start]` … `order[end − 1]`, which come after `start` smaller ones. */
function rankBucket(values: usize, order: usize, start: u32, end: u32, ranks: usize): void {
  for (let next = start + 1; next < end; next++) {
    const index = load<u32>(order + (<usize>next << 2));
    const value = load<f64>(values + (<usize>index << 3));
    let place = next;
    for (; place > start; place--) {
      const other = load<u32>(order + (<usize>(place - 1) << 2));
      if (load<f64>(values + (<usize>other << 3)) <= value) break;
      store<u32>(order + (<usize>place << 2), other);
    }
    store<u32>(order + (<usize>place << 2), index);
  }
  for (let first = start; first < end; ) {
    const value = load<f64>(values + (<usize>load<u32>(order + (<usize>first << 2)) << 3));
    let past = first + 1;
    while (past < end && load<f64>(values + (<usize>load<u32>(order + (<usize>past << 2)) << 3)) == value) past++;
    for (let tied = first; tied < past; tied++) {
      store<f64>(ranks + (<usize>load<u32>(order + (<usize>tied << 2)) << 3), <f64>(first + 1 + past) / 2);
    }
    first = past;
  }
}
