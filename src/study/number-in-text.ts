const written = /^([-+]?\d[\d_]*(?:\.\d+)?)(\s?%)?$/;

/**
 * The number that a text stands for where the format takes numbers: `15_000_000`, `-0.5`, `25 %` (0.25).
 *
 * @returns NaN for any other text
 */
export function numberInText(text: string): number {
  const [, digits, percent] = written.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const number = Number(digits.replaceAll('_', ''));
  return percent === undefined ? number : number / 100;
}
