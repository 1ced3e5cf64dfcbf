/**
 * How many of so many things in order come before a border: `isBefore` holds for the first ones, by their index, and for
 * none after them.
 */
export function countWhile(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
