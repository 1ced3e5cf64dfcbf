/**
 * A number as it stands in JSON: rounded to 12 significant digits, because powers and logarithms differ in the last bits
 * between versions of Node, and never a negative zero.
 */
export function printedNumber(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return rounded === 0 ? 0 : rounded;
}
