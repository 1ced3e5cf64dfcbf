import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betaDensity, betaShape, incompleteBeta, mirrored } from '../../src/math/incomplete-beta.ts';
import { betaBySeries } from './beta-by-series.ts';

it('agrees with its power series to 1e-12 of the probability, for the shapes of PERT and of Student’s t', () => {
  const shapes = [[1, 5], [1.4, 4.6], [2.6, 3.4], [3, 3], [5, 1], [0.5, 4.5], [4.5, 0.5], [0.5, 20], [20, 0.5]] as const;
  for (const [alpha, beta] of shapes) {
    for (const x of [1e-12, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999]) {
      const expected = betaBySeries(x, alpha, beta);
      expect(Math.abs(incompleteBeta(betaShape(alpha, beta), x) - expected)).toBeLessThanOrEqual(1e-12 * expected + (x > 0.5 ? 1e-14 : 0));
    }
  }
});

it('has its closed form where a parameter is 1: x^α', () => {
  for (let x = 0; x <= 1; x += 0.125) expect(incompleteBeta(betaShape(5, 1), x)).toBeCloseTo(x * x * x * x * x, 14);
});

it('is 0 and 1 at and beyond the ends', () => {
  expect([-1, 0, 1, 2].map((x) => incompleteBeta(betaShape(2, 4), x))).toEqual([0, 0, 1, 1]);
  expect([-1, 0, 1, 2].map((x) => betaDensity(betaShape(1, 5), x))).toEqual([0, expect.closeTo(5, 12), 0, 0]);
});

it('adds up to 1 with the mirrored shape', () => {
  const parameter = fc.double({ min: 1, max: 50, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, fc.double({ min: 0, max: 1, noNaN: true }), (alpha, beta, x) => {
      const shape = betaShape(alpha, beta);
      expect(incompleteBeta(shape, x) + incompleteBeta(mirrored(shape), 1 - x)).toBeCloseTo(1, 12);
    }),
  );
});
