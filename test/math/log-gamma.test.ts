import { lgamma } from 'lib-r-math.js';
import { expect, it } from 'vitest';
import { logGamma } from '../../src/math/log-gamma.ts';

it('is the logarithm of a factorial, and at a half of the root of π', () => {
  expect(logGamma(6)).toBeCloseTo(Math.log(120), 14);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
});

it('agrees with R’s lgamma', () => {
  for (let x = 0.05; x < 60; x += 0.173) expect(Math.abs(logGamma(x) - lgamma(x))).toBeLessThan(3e-14 * (1 + Math.abs(lgamma(x))));
});
