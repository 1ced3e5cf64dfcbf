/* Values of distributions on a grid of n scores or shares, rising. */

/** mean + deviation × score */
export function fillNormal(scores: usize, into: usize, mean: f64, deviation: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, scores += 8) store<f64>(into, mean + deviation * load<f64>(scores));
}

/** √((k + ½)/n), k = 0 … n − 1 */
export function fillRoots(into: usize, n: u32): void {
  const all = <f64>n;
  for (let k: f64 = 0; k < all; k++, into += 8) store<f64>(into, Math.sqrt((k + 0.5) / all));
}

/**
 * Both sides of a triangle at the shares (k + ½)/n.
 *
 * @param roots what `fillRoots` writes: from the other end they are those of the shares above
 * @param below how many of n lie below the mode
 * @param leftScale,rightScale what √share from the minimum and from the maximum is stretched by
 */
export function fillTriangle(
  roots: usize, into: usize, n: u32,
  minimum: f64, leftScale: f64, below: f64, maximum: f64, rightScale: f64,
): void {
  for (let k: f64 = 0, all = <f64>n, left = roots, right = roots + (<usize>n << 3) - 8; k < all; k++, into += 8, left += 8, right -= 8) {
    store<f64>(into, k + 0.5 <= below ? minimum + leftScale * load<f64>(left) : maximum - rightScale * load<f64>(right));
  }
}

/**
 * low + width × q(score), kept between `floor` and `ceiling`, where q is the cubic of a table; see ../quantile-table.ts.
 *
 * @param first,density,cells the table's range
 */
export function fillByTable(
  scores: usize, into: usize, n: u32,
  first: f64, density: f64, cells: i32, values: usize, slopes: usize,
  low: f64, width: f64, floor: f64, ceiling: f64,
): void {
  const last = cells - 1;
  for (const end = into + (<usize>n << 3); into < end; into += 8, scores += 8) {
    const along = (load<f64>(scores) - first) * density;
    const cell = min<i32>(max<i32>(<i32>Math.floor(along), 0), last);
    const at = <usize>cell << 3;
    const t = min<f64>(max<f64>(along - <f64>cell, 0), 1);
    const below = load<f64>(values + at);
    const rise = load<f64>(values + at, 8) - below;
    const head = load<f64>(slopes + at) / density;
    const tail = load<f64>(slopes + at, 8) / density;
    const quantile = below + t * (head + t * (3 * rise - 2 * head - tail + t * (head + tail - 2 * rise)));
    store<f64>(into, min<f64>(max<f64>(low + width * quantile, floor), ceiling));
  }
}
