import fc from 'fast-check';
import { qt } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { fitPower, fitReciprocal, type ScalePoint } from '../../src/math/scale-curve.ts';

const sizes = [2000, 5000, 9000, 14_000, 20_000, 35_000, 60_000];

/** Anscombe's first data set as a cost by inhabitant against x = 1/N. */
const anscombe: readonly ScalePoint[] = (
  [[10, 8.04], [8, 6.95], [13, 7.58], [9, 8.81], [11, 8.33], [14, 9.96], [6, 7.24], [4, 4.26], [12, 10.84], [7, 4.82], [5, 5.68]] as const
).map(([x, cost]) => ({ inhabitants: 1 / x, cost }));

describe('c = v + F/N', () => {
  it('Anscombe (1973), data set I, with x = 1/N: v 3.0001, F .5001, R² .6665, and the interval by R’s qt', () => {
    const curve = fitReciprocal(anscombe);
    expect([curve?.variable, curve?.fixed, curve?.rSquared]).toEqual([3.0001, 0.5001, 0.6665].map((value) => expect.closeTo(value, 4)));
    const half = qt(0.9, 9) * 1.2366033227 * Math.sqrt(1 + 1 / 11 + 36 / 110);
    const expected = 3.0000909 + 0.5000909 * 15;
    expect(curve?.predict(1 / 15, 0.8)).toEqual({ expected: expect.closeTo(expected, 5), low: expect.closeTo(expected - half, 5), high: expect.closeTo(expected + half, 5) });
  });

  it('finds the fixed cost that the units were given', () => {
    const curve = fitReciprocal(sizes.map((inhabitants) => ({ inhabitants, cost: 1800 + 9_000_000 / inhabitants })));
    expect(curve?.variable).toBeCloseTo(1800, 6);
    expect(curve?.fixed).toBeCloseTo(9_000_000, 2);
    expect(curve?.predict(33_500, 0.8).expected).toBeCloseTo(1800 + 9_000_000 / 33_500, 6);
  });
});

describe('ln c = α + β ln N', () => {
  it('finds the elasticity that the units were given', () => {
    const curve = fitPower(sizes.map((inhabitants) => ({ inhabitants, cost: Math.exp(9 - 0.2 * Math.log(inhabitants)) })));
    expect([curve?.alpha, curve?.beta, curve?.smearing, curve?.rSquared]).toEqual([9, -0.2, 1, 1].map((value) => expect.closeTo(value, 9)));
  });

  it('Duan (1983): the expected cost is smeared, so that fitted costs have about the mean of those observed, and the interval is not', () => {
    const factors = [1.3, 0.8, 1.1, 0.7, 1.25, 0.85, 1.1];
    const points = sizes.map((inhabitants, index) => ({ inhabitants, cost: (factors[index] ?? 1) * Math.exp(9 - 0.2 * Math.log(inhabitants)) }));
    const curve = fitPower(points);
    if (curve === undefined) throw new Error('These points have a curve.');
    const residuals = points.map(({ inhabitants, cost }) => Math.log(cost) - curve.alpha - curve.beta * Math.log(inhabitants));
    expect(residuals.reduce((sum, residual) => sum + residual, 0)).toBeCloseTo(0, 12);
    expect(curve.smearing).toBeCloseTo(residuals.reduce((sum, residual) => sum + Math.exp(residual), 0) / 7, 12);
    expect(curve.smearing).toBeGreaterThan(1.02);

    const logs = sizes.map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / 7;
    const spread = logs.reduce((sum, log) => sum + (log - mean) * (log - mean), 0);
    const deviation = Math.sqrt(residuals.reduce((sum, residual) => sum + residual * residual, 0) / 5);
    const away = Math.log(33_500) - mean;
    const half = qt(0.9, 5) * deviation * Math.sqrt(1 + 1 / 7 + (away * away) / spread);
    const middle = curve.alpha + curve.beta * Math.log(33_500);
    const { expected, low, high } = curve.predict(33_500, 0.8);
    expect(expected).toBeCloseTo(curve.smearing * Math.exp(middle), 9);
    expect([low, high]).toEqual([expect.closeTo(Math.exp(middle - half), 3), expect.closeTo(Math.exp(middle + half), 3)]);
  });

  it('is undefined where a cost is not above zero', () => {
    expect(fitPower(sizes.map((inhabitants, index) => ({ inhabitants, cost: index })))).toBeUndefined();
  });
});

it.each([['reciprocal', fitReciprocal], ['power', fitPower]] as const)('the %s form is undefined for four units and for units of one size, and wants inhabitants', (_, fit) => {
  expect(fit(sizes.slice(0, 4).map((inhabitants) => ({ inhabitants, cost: 2000 })))).toBeUndefined();
  expect(fit(sizes.map((_size, index) => ({ inhabitants: 7000, cost: 2000 + index })))).toBeUndefined();
  expect(() => fit(sizes.map((inhabitants, index) => ({ inhabitants: index === 0 ? 0 : inhabitants, cost: 2000 })))).toThrow(RangeError);
});

it('the interval holds the fitted cost and widens with its level', () => {
  const points = fc.array(fc.record({ inhabitants: fc.integer({ min: 500, max: 100_000 }), cost: fc.integer({ min: 500, max: 9000 }) }), { minLength: 5, maxLength: 30 });
  fc.assert(
    fc.property(points, fc.integer({ min: 500, max: 100_000 }), (given, inhabitants) => {
      const curve = fitReciprocal(given);
      if (curve === undefined) return;
      const [narrow, wide] = [curve.predict(inhabitants, 0.5), curve.predict(inhabitants, 0.9)];
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(narrow.low).toBeLessThanOrEqual(narrow.expected);
      expect(narrow.expected).toBeLessThanOrEqual(narrow.high);
      expect(narrow.high).toBeLessThanOrEqual(wide.high);
      expect(curve.rSquared).toBeLessThanOrEqual(1);
    }),
  );
});
