import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountFactors, netPresentValue, paybackIndex, rampShares } from '../../src/math/discounting.ts';

describe('present values', () => {
  it('Microsoft’s documentation of Excel’s NPV, first example: 10 %, −10 000, 3 000, 4 200 and 6 800 from the next year give 1 188.44', () => {
    expect(netPresentValue(0.1, [0, -10_000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
  });

  it('Microsoft’s documentation of Excel’s NPV, second example: 8 %, 40 000 at once, then five years, give 1 922.06', () => {
    expect(netPresentValue(0.08, [-40_000, 8000, 9200, 10_000, 12_000, 14_500])).toBeCloseTo(1922.06, 2);
    expect(netPresentValue(0.08, [-40_000, 8000, 9200, 10_000, 12_000, 14_500, -9000])).toBeCloseTo(-3749.47, 2);
  });

  it('of one a year for ten years at 4 % are those of the annuity table, 8.1109 from the next year', () => {
    expect(netPresentValue(0.04, [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toBeCloseTo(8.1109, 4);
  });

  it('leave the first year as it is', () => {
    expect([...discountFactors(0.25, 3)]).toEqual([1, 0.8, 0.64]);
    expect([...discountFactors(0, 3)]).toEqual([1, 1, 1]);
    expect([...discountFactors(0.04, 0)]).toEqual([]);
  });

  it('refuse a rate that takes everything', () => {
    expect(() => discountFactors(-1, 3)).toThrow(RangeError);
    expect(() => discountFactors(Number.NaN, 3)).toThrow(RangeError);
  });
});

describe('the break-even of 20 million at once against 15 million a year for ten years at 4 %', () => {
  const breakEven = (ramp: readonly number[]): number => 20 / netPresentValue(0.04, rampShares(ramp, 0, 10).map((share) => 15 * share));

  it('is .1581 of the gap with full effect at once', () => {
    expect(breakEven([1])).toBeCloseTo(0.1581, 4);
  });

  it('is .2458 with the ramp 0, 0, 25, 60, 100 %', () => {
    expect(breakEven([0, 0, 0.25, 0.6, 1])).toBeCloseTo(0.2458, 4);
  });
});

describe('a ramp', () => {
  it('begins in its year and stays at its last entry', () => {
    expect([...rampShares([0.25, 0.6, 1], 2, 7)]).toEqual([0, 0, 0.25, 0.6, 1, 1, 1]);
    expect([...rampShares([0.5], 0, 2)]).toEqual([0.5, 0.5]);
    expect([...rampShares([1], 5, 3)]).toEqual([0, 0, 0]);
  });

  it('has entries', () => {
    expect(() => rampShares([], 0, 3)).toThrow(RangeError);
  });
});

describe('payback', () => {
  it('is the first year in which what has come in is no less than what has gone out', () => {
    expect(paybackIndex([-100, 40, 60, 1])).toBe(2);
    expect(paybackIndex(Float64Array.from([-100, 40, 59]))).toBeUndefined();
    expect(paybackIndex([5, -100])).toBe(0);
  });

  it('does not count the years before the first flow', () => {
    expect(paybackIndex([0, 0, -100, 50, 50])).toBe(4);
    expect(paybackIndex([0, 0])).toBeUndefined();
    expect(paybackIndex([])).toBeUndefined();
  });

  it('comes when the present value until then is not below zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 }), (flows) => {
        const year = paybackIndex(flows);
        if (year !== undefined) expect(netPresentValue(0, flows.slice(0, year + 1))).toBeGreaterThanOrEqual(0);
        else expect(netPresentValue(0, flows)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
