import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexSpline } from '../../src/math/simplex-spline.ts';
import { simplexWeights } from '../../src/math/weight-draws.ts';

const knot = fc.double({ min: -1, max: 1, noNaN: true });
const repeatable = fc.constantFrom(0, 0.25, 0.5, 1);
const knots = fc.oneof(fc.array(knot, { minLength: 1, maxLength: 8 }), fc.array(repeatable, { minLength: 1, maxLength: 8 }));

describe('known distributions', () => {
  it('two knots: uniform between them', () => {
    const { cumulative, partialMean, mean } = simplexSpline([0.5, 1]);
    expect(mean).toBe(0.75);
    expect([0.4, 0.5, 0.6, 0.75, 1, 2].map(cumulative)).toEqual([0, 0, expect.closeTo(0.2, 15), 0.5, 1, 1]);
    expect(partialMean(0.75)).toBeCloseTo(0.5 * 0.625, 15);
  });

  it('three knots: a triangle with its mode at the middle one', () => {
    const { cumulative } = simplexSpline([0, 1, 4]);
    expect(cumulative(0.5)).toBeCloseTo((0.5 * 0.5) / (1 * 4), 15);
    expect(cumulative(3)).toBeCloseTo(1 - 1 / (3 * 4), 15);
  });

  it('knots 0 and 1 repeated a and b times: the beta distribution with these parameters', () => {
    // Beta(b = 2, a = 3): F(t) = 6t² − 8t³ + 3t⁴.
    const { cumulative, mean } = simplexSpline([0, 1, 0, 1, 0]);
    for (const t of [0.1, 0.5, 0.9]) expect(cumulative(t)).toBeCloseTo(t * t * (6 - 8 * t + 3 * t * t), 15);
    expect(mean).toBeCloseTo(0.4, 15);
  });

  it('equal knots: a step', () => {
    const { cumulative, partialMean, mean } = simplexSpline([0.3, 0.3, 0.3]);
    expect([cumulative(0.29), cumulative(0.3), mean, partialMean(0.29), partialMean(0.3)]).toEqual([0, 1, 0.3, 0, 0.3]);
  });

  it('knots 0 … 4: half below the middle, and 1/4! below the second, as a sum of four uniform numbers has', () => {
    const { cumulative } = simplexSpline([0, 1, 2, 3, 4]);
    expect(cumulative(2)).toBeCloseTo(0.5, 15);
    expect(cumulative(1)).toBeCloseTo(1 / 24, 15);
  });
});

it('agrees with draws, also with repeated knots', () => {
  const draws = 10_000;
  fc.assert(
    fc.property(knots, fc.double({ min: -1, max: 1, noNaN: true }), (given, t) => {
      const shares = simplexWeights(given.map((_, index) => `share ${index}`), { seed: 5, draws });
      let [below, sum] = [0, 0];
      for (let draw = 0; draw < draws; draw += 1) {
        const x = given.reduce((total, each, index) => total + each * (shares[index]?.[draw] ?? 0), 0);
        if (x <= t + 1e-12) [below, sum] = [below + 1, sum + x];
      }
      const { cumulative, partialMean } = simplexSpline(given);
      expect(Math.abs(cumulative(t + 1e-12) - below / draws)).toBeLessThan(0.03);
      expect(Math.abs(partialMean(t + 1e-12) - sum / draws)).toBeLessThan(0.03);
    }),
    { numRuns: 60 },
  );
});

it('rises from 0 to 1, whatever the knots and in whatever order', () => {
  fc.assert(
    fc.property(knots, knot, knot, (given, one, other) => {
      const { cumulative, partialMean, minimum, maximum, mean } = simplexSpline(given);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(cumulative(low)).toBeGreaterThanOrEqual(0);
      expect(cumulative(high)).toBeGreaterThanOrEqual(cumulative(low) - 1e-15);
      expect(cumulative(high)).toBeLessThanOrEqual(1);
      expect([cumulative(maximum), partialMean(maximum)]).toEqual([1, mean]);
      expect(partialMean(low)).toBeGreaterThanOrEqual(minimum * cumulative(low) - 1e-12);
      expect(partialMean(low)).toBeLessThanOrEqual(low * cumulative(low) + 1e-12);
      expect(simplexSpline(given.toReversed()).cumulative(low)).toBe(cumulative(low));
    }),
  );
});

it('loses no digits to knots that lie near one another', () => {
  const near = simplexSpline([0.2, 0.2 + 1e-15, 0.2 + 2e-15, 0.8, 0.8 + 1e-15]);
  const repeated = simplexSpline([0.2, 0.2, 0.2, 0.8, 0.8]);
  for (const t of [0.25, 0.5, 0.7]) expect(near.cumulative(t)).toBeCloseTo(repeated.cumulative(t), 12);
});

it('refuses no knots, and what is no number', () => {
  for (const wrong of [[], [Number.NaN], [0, Infinity]]) expect(() => simplexSpline(wrong)).toThrow(RangeError);
});
