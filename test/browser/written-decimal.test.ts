import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDecimal } from '../../src/browser/written-decimal.ts';
import { numbersIn } from '../../src/texts/numbers.ts';

describe('a value in the page', () => {
  it.each([
    [0, '0,00'],
    [1, '1,00'],
    [0.5, '0,50'],
    [0.745, '0,75'],
    [0.995, '1,00'],
    [1e-7, '0,00'],
  ])('%d is written %s', (value, written) => {
    expect(writtenDecimal(value, ',')).toBe(written);
  });

  it('is written as the report writes it', () => {
    const { decimal } = numbersIn('en-GB');
    const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000));
    fc.assert(
      fc.property(value, (each) => {
        expect(writtenDecimal(each, '.')).toBe(decimal(each, 2));
      }),
      { numRuns: 2000 },
    );
  });
});
