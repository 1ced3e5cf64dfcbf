/**
 * Rounds the parts of a total to whole units so that they add up to the rounded total: each is rounded down, and the
 * units that are left go to the largest remainders, ties to the first.
 *
 * Source: Hamilton's method of apportionment; Balinski & Young (1982), "Fair Representation".
 *
 * @returns counts of `unit`, in the order of `parts`
 */
export function largestRemainder(parts: readonly number[], unit: number): number[] {
  const exact = parts.map((part) => part / unit);
  const rounded = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const left = total - rounded.reduce((sum, part) => sum + part, 0);
  const remainder = (index: number): number => (exact[index] ?? 0) - (rounded[index] ?? 0);
  const byRemainder = exact.map((_, index) => index).toSorted((a, b) => remainder(b) - remainder(a) || a - b);
  const raised = new Set(byRemainder.slice(0, left));
  return rounded.map((part, index) => (raised.has(index) ? part + 1 : part));
}
