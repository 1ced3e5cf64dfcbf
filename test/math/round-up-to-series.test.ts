import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { roundUpToSeries } from '../../src/math/round-up-to-series.ts';

test.each([
  [1, 1],
  [1.01, 2],
  [20, 20],
  [21, 50],
  [51, 100],
  [999, 1000],
  [0.03, 0.05],
  [0.2, 0.2],
  [0, 1],
])('%d is rounded up to %d', (value, rounded) => {
  expect(roundUpToSeries(value)).toBe(rounded);
});

it('is never below the value and less than two and a half times it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      const rounded = roundUpToSeries(value);
      expect(rounded).toBeGreaterThanOrEqual(value);
      expect(rounded).toBeLessThan(value * 2.5 * (1 + 1e-15));
    }),
  );
});
