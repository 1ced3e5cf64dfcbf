/**
 * A value from 0 to 1 with two decimals, rounded as in the report: by the next digit of the number as it is written, since
 * to multiply first would round twice.
 */
export function writtenDecimal(value: number, mark: string): string {
  // What is smaller is written with an exponent.
  const [whole = '', decimals = ''] = (value < 1e-6 ? '0' : String(value)).split('.');
  const kept = Number(`${whole}${decimals.slice(0, 2).padEnd(2, '0')}`);
  const digits = String(decimals.charAt(2) >= '5' ? kept + 1 : kept).padStart(3, '0');
  return `${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}
