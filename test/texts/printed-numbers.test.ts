import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/texts/numbers.ts';

/** As `Intl` writes a number, with the spaces and the minus sign of the report. */
function byIntl(locale: string, value: number, digits: number): string {
  const written = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'minusSign' ? '\u2212' : part.replace(/\s/gu, '\u00a0')))
    .join('');
  return /^\u2212[0,.]+$/.test(written) ? written.slice(1) : written;
}

const digits = fc.integer({ min: 0, max: 3 });
/** Where rounding is hardest: a half in the decimal after the last, and the numbers next to it. */
const nearHalf = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.integer({ min: 0, max: 40 }), digits, fc.integer({ min: -2, max: 2 }))
  .map(([whole, shift, places, steps]) => {
    const half = Number(`${Math.floor(whole / Number(`0b1${'0'.repeat(shift)}`))}.5e-${places}`);
    return half * (1 + steps * Number.EPSILON);
  });

describe.each(['nb-NO', 'nn-NO', 'sv-SE', 'en-GB'] as const)('a number in %s', (locale) => {
  const { decimal } = numbersIn(locale);

  it('is written as Intl writes it', () => {
    const values = fc.oneof(fc.double(), fc.double({ min: -1e13, max: 1e13 }), fc.integer(), nearHalf, nearHalf.map((value) => -value));
    fc.assert(
      fc.property(values, digits, (value, places) => {
        expect(decimal(value, places)).toBe(byIntl(locale, value, places));
      }),
      { numRuns: 5000, examples: [[1.005, 2], [-0.05, 1], [-0.04, 1], [-0, 0], [1e-7, 3], [999_999.95, 1], [1e21, 1], [-Infinity, 0], [Number.NaN, 1]] },
    );
  });
});
