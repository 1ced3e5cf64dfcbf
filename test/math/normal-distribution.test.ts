import { pnorm, qnorm } from 'lib-r-math.js';
import { expect, it } from 'vitest';
import { normalDistribution } from '../../src/math/normal-distribution.ts';

it('agrees with R’s pnorm and qnorm', () => {
  const normal = normalDistribution(100, 15);
  for (const x of [40, 85, 100, 130]) expect(normal.cumulative(x)).toBeCloseTo(pnorm(x, 100, 15), 14);
  for (const p of [0.001, 0.1, 0.5, 0.9]) expect(normal.quantile(p)).toBeCloseTo(qnorm(p, 100, 15), 11);
  expect(normal.exceedance(220) / pnorm(-8)).toBeCloseTo(1, 13);
  expect(normal.atScore(-2)).toBe(70);
  expect(normal.density(100)).toBeCloseTo(0.026596152026762, 14);
});

it('has no ends', () => {
  const { mean, minimum, maximum } = normalDistribution(3, 1);
  expect([mean, minimum, maximum]).toEqual([3, -Infinity, Infinity]);
});

it('refuses a constant', () => {
  expect(() => normalDistribution(3, 0)).toThrow(RangeError);
  expect(() => normalDistribution(Number.NaN, 1)).toThrow(RangeError);
});
