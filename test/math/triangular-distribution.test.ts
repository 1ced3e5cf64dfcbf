import fc from 'fast-check';
import { pnorm } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/math/normal-score.ts';
import { triangularDistribution } from '../../src/math/triangular-distribution.ts';
import { triangularFromPercentiles } from '../../src/math/triangular.ts';

it('has the percentiles of the vector (80, 100, 140) by which it was made', () => {
  const triangle = triangularDistribution(triangularFromPercentiles(80, 100, 140));
  expect([0.1, 0.9].map(triangle.quantile)).toEqual([expect.closeTo(80, 9), expect.closeTo(140, 9)]);
  expect([0.1, 0.9].map((p) => triangle.atScore(normalQuantile(p)))).toEqual([expect.closeTo(80, 5), expect.closeTo(140, 5)]);
  expect([80, 140].map(triangle.cumulative)).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.9, 12)]);
  expect(triangle.mean).toBeCloseTo((58.9549 + 100 + 166.8598) / 3, 4);
});

describe('with the mode anywhere, the ends among them', () => {
  const modes = [0, 1e-9, 0.1, 0.5, 0.8, 1];

  it('draws are within 1e-6 of the range of the closed form for scores from −8 to 8', () => {
    for (const mode of modes) {
      const triangle = triangularDistribution({ minimum: 0, mode, maximum: 1 });
      for (let z = -8; z <= 8; z += 0.0113) {
        const exact = pnorm(z) <= mode ? Math.sqrt(pnorm(z) * mode) : 1 - Math.sqrt(pnorm(-z) * (1 - mode));
        expect(Math.abs(triangle.atScore(z) - exact)).toBeLessThan(1e-6);
      }
    }
  });

  it('the density is the slope of the distribution function', () => {
    for (const mode of modes) {
      const triangle = triangularDistribution({ minimum: 0, mode, maximum: 1 });
      for (const x of [0.05, 0.3, 0.62, 0.97]) {
        expect((triangle.cumulative(x + 1e-6) - triangle.cumulative(x - 1e-6)) / 2e-6).toBeCloseTo(triangle.density(x), 5);
      }
      expect([-1, 2].map(triangle.density)).toEqual([0, 0]);
      expect([-1, 0, 1, 2].map(triangle.cumulative)).toEqual([0, 0, 1, 1]);
      expect([-1, 0, 1, 2].map(triangle.exceedance)).toEqual([1, 1, 0, 0]);
    }
    expect(triangularDistribution({ minimum: 0, mode: 0, maximum: 1 }).density(0)).toBe(2);
    expect(triangularDistribution({ minimum: 0, mode: 1, maximum: 1 }).density(1)).toBe(2);
  });
});

describe('for any triangle', () => {
  const triangle = fc
    .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([minimum, width, share]) => ({ minimum, mode: Math.min(minimum + share * width, minimum + width), maximum: minimum + width }));
  const score = fc.double({ noNaN: true });

  it('a draw is a number between the ends and rises with the score', () => {
    fc.assert(
      fc.property(triangle, score, score, (given, first, second) => {
        const distribution = triangularDistribution(given);
        const [below, above] = [Math.min(first, second), Math.max(first, second)].map(distribution.atScore);
        expect(below).toBeGreaterThanOrEqual(given.minimum);
        expect(above).toBeLessThanOrEqual(given.maximum);
        expect(below).toBeLessThanOrEqual(above ?? Number.NaN);
      }),
    );
  });

  it('the distribution function turns the quantile around', () => {
    fc.assert(
      fc.property(triangle, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
        fc.pre(given.maximum - given.minimum > 1);
        const distribution = triangularDistribution(given);
        expect(distribution.cumulative(distribution.quantile(p))).toBeCloseTo(p, 5);
      }),
    );
  });
});

it('refuses a triangle out of order, and a constant', () => {
  for (const [minimum, mode, maximum] of [[2, 1, 3], [1, 4, 3], [5, 5, 5]] as const) {
    expect(() => triangularDistribution({ minimum, mode, maximum })).toThrow(RangeError);
  }
});
