/* What SMAA-2 counts over n draws. A column is where it begins in memory; a table of alternatives has a column for each. */

/** The same amount everywhere. */
export function fill(into: usize, amount: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8) store<f64>(into, amount);
}

/** into + first × second */
export function addProduct(into: usize, first: usize, second: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, first += 8, second += 8) {
    store<f64>(into, load<f64>(into) + load<f64>(first) * load<f64>(second));
  }
}

/** The greater of both numbers in the first column, the lesser in the second. */
export function greaterFirst(first: usize, second: usize, n: u32): void {
  for (const end = first + (<usize>n << 3); first < end; first += 8, second += 8) {
    const one = load<f64>(first);
    const other = load<f64>(second);
    store<f64>(first, max<f64>(one, other));
    store<f64>(second, min<f64>(one, other));
  }
}

/**
 * Adds to each alternative's count at each rank how often it has it, and to its sums of weights what they are where it is
 * first; see ../smaa.ts.
 *
 * @param values a table of m alternatives
 * @param order the alternatives in any order, a u32 each; afterwards in that of the last draw, near which the next begins
 * @param sorted room for m
 * @param ranks m × m, by alternative
 * @param weights columns that stand `step` bytes apart, one a criterion
 * @param sums m × criteria, by alternative
 */
export function tallyRanks(
  values: usize, m: u32, n: u32, tolerance: f64, order: usize, sorted: usize, ranks: usize,
  weights: usize, step: usize, criteria: u32, sums: usize,
): void {
  const column = <usize>n << 3;
  for (let at: usize = 0; at < column; at += 8, weights += 8) {
    for (let next: u32 = 0; next < m; next++) {
      const alternative = load<u32>(order + (<usize>next << 2));
      const value = load<f64>(values + <usize>alternative * column + at);
      let place = next;
      for (; place > 0; place--) {
        const other = load<f64>(sorted + (<usize>(place - 1) << 3));
        if (other >= value) break;
        store<f64>(sorted + (<usize>place << 3), other);
        store<u32>(order + (<usize>place << 2), load<u32>(order + (<usize>(place - 1) << 2)));
      }
      store<f64>(sorted + (<usize>place << 3), value);
      store<u32>(order + (<usize>place << 2), alternative);
    }
    for (let first: u32 = 0; first < m; ) {
      let past = first + 1;
      while (past < m && load<f64>(sorted + (<usize>(past - 1) << 3)) - load<f64>(sorted + (<usize>past << 3)) <= tolerance) past++;
      const share: f64 = past - first == 1 ? 1 : 1 / <f64>(past - first);
      for (let tied = first; tied < past; tied++) {
        const alternative = <usize>load<u32>(order + (<usize>tied << 2));
        const row = ranks + ((alternative * m) << 3);
        for (let rank = first; rank < past; rank++) addTo(row + (<usize>rank << 3), share);
        if (first > 0) continue;
        const sum = sums + ((alternative * criteria) << 3);
        for (let c: usize = 0; c < criteria; c++) addTo(sum + (c << 3), share * load<f64>(weights + c * step));
      }
      first = past;
    }
  }
}

function addTo(at: usize, amount: f64): void {
  store<f64>(at, load<f64>(at) + amount);
}

/**
 * Adds to each pair's count, a u32, two for a draw in which the first is worth more and one for a tie.
 *
 * @param values a table of m alternatives
 * @param counts m × m, of which those with the first before the second are written
 */
export function tallyPairs(values: usize, m: u32, n: u32, tolerance: f64, counts: usize): void {
  const column = <usize>n << 3;
  for (let a: usize = 0; a < m; a++) {
    for (let b = a + 1; b < m; b++) {
      let first = values + a * column;
      let second = values + b * column;
      let count = n;
      for (const end = first + column; first < end; first += 8, second += 8) {
        const more = load<f64>(first) - load<f64>(second);
        count += u32(more > tolerance) - u32(more < -tolerance);
      }
      const at = counts + ((a * m + b) << 2);
      store<u32>(at, load<u32>(at) + count);
    }
  }
}

/**
 * In how many of n draws an alternative is first, a tie shared. An alternative is worth what is certain of it and its
 * columns' shares; see ../first-place-confidence.ts.
 *
 * @param columns those of all alternatives side by side
 * @param starts which of them is the first of each alternative and, last, how many there are, a u32 each
 * @param shares by column
 * @param certain by alternative
 * @param rivals those that may be worth as much, a u32 each: afterwards in another order
 */
export function tallyFirst(
  columns: usize, n: u32, starts: usize, shares: usize, certain: usize, own: u32, rivals: usize, count: u32, tolerance: f64,
): f64 {
  const column = <usize>n << 3;
  let total: f64 = 0;
  for (const end = columns + column; columns < end; columns += 8) {
    const value = valueOf(columns, column, starts, shares, certain, own);
    let tied: u32 = 1;
    for (let at: usize = 0; at < count; at++) {
      const rival = load<u32>(rivals + (at << 2));
      const more = valueOf(columns, column, starts, shares, certain, rival) - value;
      if (more > tolerance) {
        // Who won this draw is the likeliest to win the next.
        store<u32>(rivals + (at << 2), load<u32>(rivals));
        store<u32>(rivals, rival);
        tied = 0;
        break;
      }
      tied += u32(more >= -tolerance);
    }
    if (tied > 0) total += 1 / <f64>tied;
  }
  return total;
}

function valueOf(columns: usize, column: usize, starts: usize, shares: usize, certain: usize, alternative: usize): f64 {
  let value = load<f64>(certain + (alternative << 3));
  const past = <usize>load<u32>(starts + (alternative << 2), 4);
  for (let at = <usize>load<u32>(starts + (alternative << 2)); at < past; at++) {
    value += load<f64>(shares + (at << 3)) * load<f64>(columns + at * column);
  }
  return value;
}
