/* Arithmetic on columns of draws, number by number. A column is where it begins in memory; all have n numbers. */

/** into + other */
export function add(into: usize, other: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) store<f64>(into, load<f64>(into) + load<f64>(other));
}

/** into + share × other */
export function addShare(into: usize, other: usize, share: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) store<f64>(into, load<f64>(into) + share * load<f64>(other));
}

/** into + amount */
export function addAmount(into: usize, amount: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8) store<f64>(into, load<f64>(into) + amount);
}

/** into × other */
export function multiply(into: usize, other: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) store<f64>(into, load<f64>(into) * load<f64>(other));
}

/** into × factor */
export function scale(into: usize, factor: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8) store<f64>(into, load<f64>(into) * factor);
}

/** into ÷ other */
export function divide(into: usize, other: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) store<f64>(into, load<f64>(into) / load<f64>(other));
}

/** The lesser of into and other. */
export function lesser(into: usize, other: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) store<f64>(into, min<f64>(load<f64>(into), load<f64>(other)));
}

/** Zero where it is below. */
export function notBelowZero(into: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8) if (load<f64>(into) < 0) store<f64>(into, 0);
}

/** ownWeight × into + weight × other */
export function blend(into: usize, ownWeight: f64, other: usize, weight: f64, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, other += 8) {
    store<f64>(into, weight * load<f64>(other) + ownWeight * load<f64>(into));
  }
}

/** The sorted values in the order of the ranks, which count from 1 and of which ties have the mean. */
export function pickByRank(into: usize, ranks: usize, sorted: usize, n: u32): void {
  for (const end = into + (<usize>n << 3); into < end; into += 8, ranks += 8) {
    store<f64>(into, load<f64>(sorted + (<usize>(<u32>load<f64>(ranks) - 1) << 3)));
  }
}
