import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValue, placesByValue, weightsFromSwings } from '../../src/math/additive-value.ts';

const swing = fc.integer({ min: 0, max: 100 });

describe('weights from swings', () => {
  it('are shares of their sum', () => {
    expect(weightsFromSwings([100, 60, 40])).toEqual([0.5, 0.3, 0.2]);
  });

  it('are none where nothing counts', () => {
    expect(weightsFromSwings([0, 0])).toBeUndefined();
    expect(weightsFromSwings([])).toBeUndefined();
  });

  it('add up to one whatever the swings', () => {
    fc.assert(
      fc.property(fc.array(swing, { minLength: 1, maxLength: 8 }), (swings) => {
        const weights = weightsFromSwings(swings);
        fc.pre(weights !== undefined);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('an additive value', () => {
  it('is the sum of weights times values', () => {
    expect(additiveValue([0.5, 0.3, 0.2], [1, 0.5, 0])).toBeCloseTo(0.65, 15);
  });

  it('lies between the least and the greatest of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(swing, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 6 }), (criteria) => {
        const weights = weightsFromSwings(criteria.map(([points]) => points));
        fc.pre(weights !== undefined);
        const values = criteria.map(([, value]) => value);
        const value = additiveValue(weights, values);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
    );
  });
});

describe('places by value', () => {
  it('are 1 for the best, and what is worth the same shares the better place', () => {
    expect(placesByValue([0.2, 0.8, 0.5, 0.8])).toEqual([4, 1, 3, 1]);
  });

  it('do not tell apart what only rounding does', () => {
    expect(placesByValue([0.1 + 0.2, 0.3])).toEqual([1, 1]);
  });
});
