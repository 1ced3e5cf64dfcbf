/* Sums and counts over n numbers that begin at `values`. */

export function sum(values: usize, n: u32): f64 {
  let total: f64 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) total += load<f64>(values);
  return total;
}

/** The sum of what is above zero. */
export function sumAboveZero(values: usize, n: u32): f64 {
  let total: f64 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const value = load<f64>(values);
    if (value > 0) total += value;
  }
  return total;
}

/** The sum of what is below zero. */
export function sumBelowZero(values: usize, n: u32): f64 {
  let total: f64 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const value = load<f64>(values);
    if (!(value > 0)) total += value;
  }
  return total;
}

/** Σ (value − mean)² */
export function squaresAbout(values: usize, mean: f64, n: u32): f64 {
  let squares: f64 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const away = load<f64>(values) - mean;
    squares += away * away;
  }
  return squares;
}

export function least(values: usize, n: u32): f64 {
  let minimum: f64 = Infinity;
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const value = load<f64>(values);
    if (value < minimum) minimum = value;
  }
  return minimum;
}

export function largest(values: usize, n: u32): f64 {
  let maximum: f64 = -Infinity;
  for (const end = values + (<usize>n << 3); values < end; values += 8) {
    const value = load<f64>(values);
    if (value > maximum) maximum = value;
  }
  return maximum;
}

export function countAboveZero(values: usize, n: u32): u32 {
  let count: u32 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) count += u32(load<f64>(values) > 0);
  return count;
}

export function countEqual(values: usize, wanted: f64, n: u32): u32 {
  let count: u32 = 0;
  for (const end = values + (<usize>n << 3); values < end; values += 8) count += u32(load<f64>(values) == wanted);
  return count;
}

/** The correlation of two lists of ranks, both with the mean (n + 1)/2; not a number where one of them has no spread. */
export function rankCorrelation(first: usize, second: usize, n: u32): f64 {
  const mean = (<f64>n + 1) / 2;
  let firstSquares: f64 = 0;
  let secondSquares: f64 = 0;
  let products: f64 = 0;
  for (const end = first + (<usize>n << 3); first < end; first += 8, second += 8) {
    const one = load<f64>(first) - mean;
    const other = load<f64>(second) - mean;
    firstSquares += one * one;
    secondSquares += other * other;
    products += one * other;
  }
  return firstSquares == 0 || secondSquares == 0 ? NaN : products / Math.sqrt(firstSquares * secondSquares);
}
