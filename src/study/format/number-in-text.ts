/**
 * The number that a text stands for where the format takes numbers: `15_000_000`, `-0.5`, `25 %` (0.25).
 *
 * @returns NaN for any other text
 */
export function numberInText(text: string): number {
  const digits = text.replaceAll('_', '');
  return digits.endsWith('%') ? Number(digits.slice(0, -1)) / 100 : Number(digits);
}
