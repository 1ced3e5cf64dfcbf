/**
 * The smallest of …, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, … that is not below the value; 1 for zero.
 *
 * @param value finite, not negative
 */
export function roundUpToSeries(value: number): number {
  if (value === 0) return 1;
  // As text, because a power of ten that is multiplied up is not always the number that is written so.
  const [, exponent = '0'] = value.toExponential().split('e');
  const candidates = [1, 2, 5, 10].map((digit) => Number(`${digit}e${exponent}`));
  return candidates.find((candidate) => candidate >= value) ?? value;
}
