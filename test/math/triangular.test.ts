import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triangularFromPercentiles, triangularMean } from '../../src/math/triangular.ts';

describe('the triangular distribution by its 10th and 90th percentiles', () => {
  it('has the ends of the vector (80, 100, 140)', () => {
    const { minimum, mode, maximum } = triangularFromPercentiles(80, 100, 140);
    expect(minimum).toBeCloseTo(58.9549, 4);
    expect(mode).toBe(100);
    expect(maximum).toBeCloseTo(166.8598, 4);
  });

  it('has the percentiles that it was asked for, by its distribution function', () => {
    const distances = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), distances, distances, (mode, left, right) => {
        fc.pre(left + right > 1e-3);
        const triangle = triangularFromPercentiles(mode - left, mode, mode + right);
        const width = triangle.maximum - triangle.minimum;
        const below = (mode - left - triangle.minimum) ** 2 / (width * (mode - triangle.minimum));
        const above = (triangle.maximum - mode - right) ** 2 / (width * (triangle.maximum - mode));
        expect(below).toBeCloseTo(0.1, 6);
        expect(above).toBeCloseTo(0.1, 6);
      }),
    );
  });

  it('is a point when all three agree', () => {
    expect(triangularFromPercentiles(5, 5, 5)).toEqual({ minimum: 5, mode: 5, maximum: 5 });
  });

  it('refuses percentiles that are out of order', () => {
    expect(() => triangularFromPercentiles(2, 1, 3)).toThrow(RangeError);
    expect(() => triangularFromPercentiles(1, 4, 3)).toThrow(RangeError);
  });

  it('has its mean at a third of the sum of ends and mode', () => {
    expect(triangularMean({ minimum: 0, mode: 3, maximum: 6 })).toBe(3);
  });
});
