import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutation } from './permutation.ts';

it('holds every number once', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.string(), fc.nat(200), (seed, key, n) => {
      expect(permutation(seed, key, n).toSorted()).toEqual(Float64Array.from({ length: n }, (_, index) => index));
    }),
  );
});

it('is the same at every call, on every machine', () => {
  expect([...permutation(1, 'x', 12)]).toEqual([3, 5, 4, 7, 6, 10, 1, 0, 9, 2, 8, 11]);
  expect(permutation(1, 'x', 1000)).toEqual(permutation(1, 'x', 1000));
});

it('gives each of the 24 orders of four about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 24_000; seed += 1) {
    const order = permutation(seed, 'order', 4).join();
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  // The 99.99th percentile of χ² with 23 degrees is 56.
  expect([...counts.values()].reduce((sum, count) => sum + ((count - 1000) * (count - 1000)) / 1000, 0)).toBeLessThan(56);
});

describe('near seeds and near keys give orders that have nothing to do with one another', () => {
  const n = 1000;
  const correlation = (first: Float64Array, second: Float64Array): number => {
    const middle = (n - 1) / 2;
    const products = first.reduce((sum, position, index) => sum + (position - middle) * ((second[index] ?? 0) - middle), 0);
    return products / ((n * (n * n - 1)) / 12);
  };
  it.each<[string, (k: number) => readonly [Float64Array, Float64Array]]>([
    ['seeds that follow one another', (k) => [permutation(k, 'cost', n), permutation(k + 1, 'cost', n)]],
    ['a seed and its negative', (k) => [permutation(k + 1, 'cost', n), permutation(-k - 1, 'cost', n)]],
    ['seeds that agree in their last 32 bits', (k) => [permutation(k, 'cost', n), permutation(k + 0x1_0000_0000, 'cost', n)]],
    ['keys that differ in a digit', (k) => [permutation(1, `gain.${k}`, n), permutation(1, `gain.${k + 1}`, n)]],
    ['keys with two letters exchanged', (k) => [permutation(k, 'ab', n), permutation(k, 'ba', n)]],
    ['a key and one that is longer', (k) => [permutation(k, '', n), permutation(k, '\0', n)]],
  ])('%s', (_, pairOf) => {
    const correlations = Array.from({ length: 200 }, (__, k) => correlation(...pairOf(k)));
    for (const found of correlations) expect(Math.abs(found)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(correlations.reduce((sum, found) => sum + found, 0) / 200)).toBeLessThan(4 / Math.sqrt(200 * n));
  });
});

it('refuses a seed that is no whole number', () => {
  for (const seed of [0.5, Number.NaN, Infinity, 1e300]) expect(() => permutation(seed, 'cost', 3)).toThrow(RangeError);
});
