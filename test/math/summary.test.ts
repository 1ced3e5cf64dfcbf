import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutation } from './permutation.ts';
import { pertDistribution } from '../../src/math/pert-distribution.ts';
import { scoreGrid } from '../../src/math/score-grid.ts';
import { summarize } from '../../src/math/summary.ts';

function counted(n: number, valueAt: (k: number) => number): Float64Array {
  return Float64Array.from(permutation(1, 'summary', n), valueAt);
}

it('Hyndman & Fan (1996), type 7: the percentiles of 1 … 10 are 1.9, 5.5 and 9.1', () => {
  const { mean, p10, p50, p90 } = summarize(counted(10, (k) => k + 1));
  expect([mean, p10, p50, p90]).toEqual([5.5, expect.closeTo(1.9, 12), 5.5, expect.closeTo(9.1, 12)]);
});

it('has the mean and the percentiles of the vector PERT(5, 7, 10) that it was drawn from', () => {
  const pert = pertDistribution(5, 7, 10);
  const scores = scoreGrid(10_000);
  const { mean, p10, p50, p90 } = summarize(counted(10_000, (k) => pert.atScore(scores[k] ?? 0)));
  expect([mean, p10, p50, p90]).toEqual([7.1667, 5.9431, 7.1274, 8.4494].map((x) => expect.closeTo(x, 3)));
});

describe('the error', () => {
  it('of the mean is 1.96 s/√n, of a percentile half the distance of the order statistics about it', () => {
    const { error } = summarize(counted(10_000, (k) => k));
    expect(error.mean).toBeCloseTo((1.96 * Math.sqrt((10_000 * 10_001) / 12)) / 100, 6);
    // 1.96 · √(10 000 · .25) = 98 ranks, and 1.96 · √(10 000 · .09) = 58.8.
    expect([error.p10, error.p50, error.p90]).toEqual([59, 98, 59]);
  });

  it('covers the truth in about 95 of 100 samples of independent draws', () => {
    const n = 500;
    const covered = [0, 0, 0, 0];
    for (let sample = 0; sample < 400; sample += 1) {
      // A random order of ten times as many, cut off, is nearly a sample with replacement.
      const { mean, p10, p50, p90, error } = summarize(Float64Array.from(permutation(sample, 'coverage', 20 * n).subarray(0, n)));
      const off = [mean - 4999.5, (p10 ?? 0) - 1000, (p50 ?? 0) - 5000, (p90 ?? 0) - 9000];
      for (const [index, half] of [error.mean, error.p10, error.p50, error.p90].entries()) {
        if (Math.abs(off[index] ?? Infinity) <= (half ?? 0)) covered[index] = (covered[index] ?? 0) + 1;
      }
    }
    for (const count of covered) expect(count / 400).toBeGreaterThan(0.91);
  });
});

describe('a percentile on a jump is left out, with its error,', () => {
  it('where a fifth of the draws are nothing', () => {
    const { p10, p50, p90, error } = summarize(counted(1000, (k) => Math.max(0, k - 200)));
    expect([p10, error.p10]).toEqual([undefined, undefined]);
    expect([p50, p90]).toEqual([expect.closeTo(299.5, 9), expect.closeTo(699.1, 9)]);
  });

  it('where the mass only reaches one of the two draws it lies between', () => {
    expect(summarize(counted(1001, (k) => (k <= 100 ? 0 : k))).p10).toBeUndefined();
    expect(summarize(counted(1000, (k) => (k <= 99 ? 0 : k))).p10).toBeUndefined();
  });

  it('from three equal draws, and of many draws from one in a thousand', () => {
    expect(summarize(counted(101, (k) => (k === 49 ? 50 : k))).p50).toBe(50);
    expect(summarize(counted(101, (k) => (k === 49 || k === 51 ? 50 : k))).p50).toBeUndefined();
    const tied = (count: number) => summarize(counted(10_001, (k) => (Math.abs(k - 5000) < count / 2 ? 5000 : k))).p50;
    expect(tied(9)).toBe(5000);
    expect(tied(11)).toBeUndefined();
  });

  it('where all draws are equal, which leaves the mean', () => {
    expect(summarize(new Float64Array(50).fill(7))).toEqual({
      mean: 7, p10: undefined, p50: undefined, p90: undefined, error: { mean: 0, p10: undefined, p50: undefined, p90: undefined },
    });
  });
});

it('has rising percentiles among the draws, and errors that are not below zero', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 200 }), (given) => {
      const { p10, p50, p90, error } = summarize(Float64Array.from(given));
      const rising = [Math.min(...given), p10 ?? Number.NaN, p50 ?? Number.NaN, p90 ?? Number.NaN, Math.max(...given)];
      for (const [index, value] of rising.slice(1).entries()) expect(value).toBeGreaterThanOrEqual(rising[index] ?? Number.NaN);
      for (const half of [error.mean, error.p10, error.p50, error.p90]) expect(half).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('refuses fewer than two draws', () => {
  expect(() => summarize(new Float64Array(1))).toThrow(RangeError);
});
