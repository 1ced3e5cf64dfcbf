import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalQuantile } from '../../src/math/normal-score.ts';
import { permutation } from './permutation.ts';
import { ranksOf } from '../../src/math/ranks.ts';

function ranksBySorting(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [position, value] of sorted.entries()) {
    if (!first.has(value + 0)) first.set(value + 0, position + 1);
    last.set(value + 0, position + 1);
  }
  return Array.from(values, (value) => ((first.get(value + 0) ?? 0) + (last.get(value + 0) ?? 0)) / 2);
}

it('gives equal values the mean of their ranks', () => {
  expect([...ranksOf(Float64Array.from([10, 30, 20, 20]))]).toEqual([1, 4, 2.5, 2.5]);
  expect([...ranksOf(Float64Array.from([5, 5, 5]))]).toEqual([2, 2, 2]);
  expect([...ranksOf(Float64Array.from([0, -0, 1]))]).toEqual([1.5, 1.5, 3]);
  expect([...ranksOf(Float64Array.from([7]))]).toEqual([1]);
  expect([...ranksOf(new Float64Array(0))]).toEqual([]);
});

const n = 10_000;
const order = permutation(1, 'ranks', n);

it.each<[string, (k: number) => number]>([
  ['normal', (k) => normalQuantile((k + 0.5) / n)],
  ['very skewed', (k) => Math.exp(20 * normalQuantile((k + 0.5) / n))],
  ['half of them equal', (k) => (k < n / 2 ? 0 : k)],
  ['half of them equal, with an outlier', (k) => (k < n / 2 ? 0 : k === 9000 ? 1e300 : k)],
  ['of four kinds', (k) => k % 4],
  ['too far apart for a difference', (k) => (k === 0 ? -Number.MAX_VALUE : k === 1 ? Number.MAX_VALUE : k % 100)],
])('finds what sorting finds among values that are %s', (_, valueAt) => {
  const values = Float64Array.from(order, valueAt);
  expect([...ranksOf(values)]).toEqual(ranksBySorting(values));
});

it('finds what sorting finds among any values', () => {
  const anyValue = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 300, size: 'max' }), (given) => {
      const values = Float64Array.from(given);
      expect([...ranksOf(values)]).toEqual(ranksBySorting(values));
    }),
  );
});
