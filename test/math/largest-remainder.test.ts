import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestRemainder } from '../../src/math/largest-remainder.ts';

it('gives what is left over to the largest remainders', () => {
  expect(largestRemainder([1.4, 1.4, 1.2], 1)).toEqual([2, 1, 1]);
  expect(largestRemainder([15_060_000, 20_580_000], 100_000)).toEqual([150, 206]);
});

it('adds up to the rounded total and moves no part by a whole unit', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), (parts) => {
      const rounded = largestRemainder(parts, 1);
      const total = parts.reduce((sum, part) => sum + part, 0);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(Math.round(total));
      for (const [index, part] of parts.entries()) expect(Math.abs((rounded[index] ?? 0) - part)).toBeLessThan(1);
    }),
  );
});
