import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalQuantile } from '../../src/math/normal-score.ts';
import { orderStatistics } from '../../src/math/order-statistics.ts';
import { permutation } from './permutation.ts';

const n = 10_000;
const order = permutation(1, 'order statistics', n);
const ranks = [999, 1000, 940, 1059, 4999, 5000, 4900, 9000, 9999, 0, 0];

it.each<[string, (k: number) => number]>([
  ['evenly spread', (k) => k / 7],
  ['normal', (k) => normalQuantile((k + 0.5) / n)],
  ['very skewed', (k) => Math.exp(20 * normalQuantile((k + 0.5) / n))],
  ['all equal', () => 3],
  ['half of them equal', (k) => (k < n / 2 ? 0 : k)],
  ['of four kinds', (k) => k % 4],
  ['with an outlier', (k) => (k === 17 ? 1e300 : k)],
  ['too far apart for a difference', (k) => (k === 0 ? -Number.MAX_VALUE : k === 1 ? Number.MAX_VALUE : k)],
  ['as near as numbers get', (k) => k * Number.MIN_VALUE],
])('finds what sorting finds among values that are %s', (_, valueAt) => {
  const values = Float64Array.from(order, valueAt);
  const sorted = values.toSorted();
  expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
});

it('finds what sorting finds among any values, and leaves them as they are', () => {
  const anyValue = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(anyValue, { minLength: 1, maxLength: 300, size: 'max' }), (given) => {
      const values = Float64Array.from(given);
      const found = orderStatistics(values, given.map((_, rank) => rank));
      expect(found).toEqual(Array.from(values.toSorted(), (value) => value + 0));
      expect(values).toEqual(Float64Array.from(given));
    }),
  );
});

it('never gives −0', () => {
  expect(orderStatistics(Float64Array.from([-0, 0, -0]), [0, 1, 2])).toEqual([0, 0, 0]);
  expect(orderStatistics(Float64Array.from([-0, 1, -0]), [0])).toEqual([0]);
});

it('refuses a rank that no value has', () => {
  for (const rank of [-1, 3, 0.5, Number.NaN]) expect(() => orderStatistics(Float64Array.from([1, 2, 3]), [rank])).toThrow(RangeError);
  expect(orderStatistics(new Float64Array(0), [])).toEqual([]);
});
