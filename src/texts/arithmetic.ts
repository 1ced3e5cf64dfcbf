/*
 * Formulas as they are written with signs, which are the same in every language. `values` are finished numbers, in the
 * order of the operands.
 */

/** a + b + … */
export function sum(values: readonly string[]): string {
  return values.join(' + ');
}

/** a − b */
export function difference(values: readonly string[]): string {
  return values.join(' − ');
}

/** a × b × … */
export function product(values: readonly string[]): string {
  return values.join(' × ');
}

/** a / b */
export function quotient(values: readonly string[]): string {
  return values.join(' / ');
}

/** (a − b) / a */
export function shareOfFirst([a = '', b = '']: readonly string[]): string {
  return `(${a} − ${b}) / ${a}`;
}

/** (a − b) / b */
export function shareOfSecond([a = '', b = '']: readonly string[]): string {
  return `(${a} − ${b}) / ${b}`;
}

/** (a × w + b × v + …) / (w + v + …) */
export function weightedMean(values: readonly string[]): string {
  const weights = values.filter((_, index) => index % 2 === 1);
  const products = values.flatMap((value, index) => (index % 2 === 0 ? [`${value} × ${values[index + 1] ?? ''}`] : []));
  return `(${sum(products)}) / (${sum(weights)})`;
}

/** (a + b + …) / n */
export function mean(values: readonly string[]): string {
  return `(${sum(values)}) / ${values.length}`;
}

/** max(0, a − b) × n */
export function amountAbove([a = '', b = '', n = '']: readonly string[]): string {
  return `max(0, ${a} − ${b}) × ${n}`;
}
