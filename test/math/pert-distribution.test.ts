import fc from 'fast-check';
import { pnorm, qbeta } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/math/normal-score.ts';
import { pertDistribution } from '../../src/math/pert-distribution.ts';
import { scoreGrid } from '../../src/math/score-grid.ts';
import { betaBySeries } from './beta-by-series.ts';

const modes = [0, 1e-6, 0.001, 0.01, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.99, 1 - 1e-6, 1];

describe('the vector (5, 7, 10)', () => {
  const pert = pertDistribution(5, 7, 10);

  it('has its mean at 7.1667 and its percentiles at 5.9431, 7.1274 and 8.4494', () => {
    expect(pert.mean).toBeCloseTo(7.1667, 4);
    expect([0.1, 0.5, 0.9].map(pert.quantile)).toEqual([5.9431, 7.1274, 8.4494].map((x) => expect.closeTo(x, 4)));
    expect([0.1, 0.5, 0.9].map((p) => pert.atScore(normalQuantile(p)))).toEqual([5.9431, 7.1274, 8.4494].map((x) => expect.closeTo(x, 4)));
  });

  it('is the beta distribution with α 2.6 and β 3.4', () => {
    for (const x of [5.2, 6, 7, 8, 9.9]) expect(pert.cumulative(x)).toBeCloseTo(betaBySeries((x - 5) / 5, 2.6, 3.4), 13);
  });

  it('has the mean 7.1667 and the variance .87698 in its draws', () => {
    const draws = Array.from(scoreGrid(20_000), pert.atScore);
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    expect(mean).toBeCloseTo(7.1667, 4);
    expect(draws.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / draws.length).toBeCloseTo(0.87698, 4);
  });
});

describe('for shapes with the mode anywhere, the ends among them', () => {
  /** R's qbeta as lib-r-math.js has it is off by up to 3e-4 here and there. */
  const isRight = (x: number, p: number, alpha: number, beta: number): boolean => Math.abs(betaBySeries(x, alpha, beta) / p - 1) < 1e-7;

  it('quantiles agree with R’s qbeta to 1e-6 wherever that agrees with the power series', () => {
    let compared = 0;
    for (const mode of modes) {
      const pert = pertDistribution(0, mode, 1);
      const [alpha, beta] = [1 + 4 * mode, 5 - 4 * mode];
      for (let p = 0.001; p < 1; p += 0.0127) {
        const expected = qbeta(p, alpha, beta);
        if (!isRight(expected, p, alpha, beta)) continue;
        compared += 1;
        expect(Math.abs(pert.quantile(p) - expected)).toBeLessThan(1e-6);
      }
    }
    expect(compared).toBeGreaterThan(800);
  });

  it('the power series gives the probability back at every quantile', () => {
    for (const mode of modes) {
      const pert = pertDistribution(0, mode, 1);
      for (let p = 0.001; p < 1; p += 0.0127) expect(betaBySeries(pert.quantile(p), 1 + 4 * mode, 5 - 4 * mode)).toBeCloseTo(p, 9);
    }
  });

  it('draws are within 1e-6 of the range of the quantile for scores from −8 to 8', () => {
    for (const mode of modes) {
      const pert = pertDistribution(0, mode, 1);
      const [alpha, beta] = [1 + 4 * mode, 5 - 4 * mode];
      for (let z = -8; z <= 8; z += 0.0371) {
        // The probability between a millionth below and above must hold the one wanted, taken from the nearer tail.
        const x = pert.atScore(z);
        const [low, high] = [Math.max(0, x - 1e-6), Math.min(1, x + 1e-6)];
        if (z < 0) {
          expect(betaBySeries(low, alpha, beta)).toBeLessThanOrEqual(pnorm(z));
          expect(betaBySeries(high, alpha, beta)).toBeGreaterThanOrEqual(pnorm(z));
        } else {
          expect(betaBySeries(1 - low, beta, alpha)).toBeGreaterThanOrEqual(pnorm(-z));
          expect(betaBySeries(1 - high, beta, alpha)).toBeLessThanOrEqual(pnorm(-z));
        }
      }
    }
  });

  it('with the mode at the low end the quantile is 1 − (1 − p)^(1/5), at the high end p^(1/5)', () => {
    for (const z of [-7.9, -4.03, -1.01, 0.02, 1.33, 3.98, 7.77]) {
      expect(pertDistribution(0, 0, 1).atScore(z)).toBeCloseTo(1 - Math.exp(Math.log(pnorm(-z)) / 5), 7);
      expect(pertDistribution(0, 1, 1).atScore(z)).toBeCloseTo(Math.exp(Math.log(pnorm(z)) / 5), 7);
    }
  });
});

describe('for any estimate', () => {
  const estimate = fc
    .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([low, width, share]) => ({ low, likely: Math.min(low + share * width, low + width), high: low + width }));
  const score = fc.double({ noNaN: true });

  it('a draw is a number between the ends and rises with the score', () => {
    fc.assert(
      fc.property(estimate, score, score, ({ low, likely, high }, first, second) => {
        const pert = pertDistribution(low, likely, high);
        const [below, above] = [Math.min(first, second), Math.max(first, second)].map(pert.atScore);
        expect(below).toBeGreaterThanOrEqual(low);
        expect(above).toBeLessThanOrEqual(high);
        expect(below).toBeLessThanOrEqual(above ?? Number.NaN);
      }),
    );
  });

  it('probabilities below and above add up to 1, and the quantile finds its probability', () => {
    fc.assert(
      fc.property(estimate, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ low, likely, high }, p) => {
        const pert = pertDistribution(low, likely, high);
        const x = pert.quantile(p);
        expect(pert.cumulative(x) + pert.exceedance(x)).toBeCloseTo(1, 6);
        expect(Math.abs(pert.cumulative(x) - p)).toBeLessThan(1e-9 + pert.density(x) * 1e-9 * (high - low) + pert.density(x) * 1e-15 * Math.abs(low));
      }),
    );
  });
});

it('has its ends at the probabilities 0 and 1', () => {
  const pert = pertDistribution(-2, 0, 3);
  expect([0, 1].map(pert.quantile)).toEqual([-2, 3]);
  expect([-3, 4].map(pert.cumulative)).toEqual([0, 1]);
  expect([-3, 4].map(pert.exceedance)).toEqual([1, 0]);
  expect([-3, 4].map(pert.density)).toEqual([0, 0]);
});

it('refuses an estimate out of order, and a constant', () => {
  for (const [low, likely, high] of [[2, 1, 3], [1, 4, 3], [5, 5, 5], [0, Number.NaN, 1], [-Infinity, 0, 1]] as const) {
    expect(() => pertDistribution(low, likely, high)).toThrow(RangeError);
  }
});
