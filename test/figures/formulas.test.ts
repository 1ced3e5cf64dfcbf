import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormulaName } from '../../src/figures/formulas.ts';
import { formulas } from '../../src/figures/formulas.ts';

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const operands: Readonly<Record<string, fc.Arbitrary<number[]>>> = {
  sum: fc.array(amount, { minLength: 1, maxLength: 6 }),
  difference: fc.tuple(amount, amount),
  product: fc.array(amount, { minLength: 1, maxLength: 3 }),
  quotient: fc.tuple(amount, amount),
  'share-of-first': fc.tuple(amount, amount),
  'share-of-second': fc.tuple(amount, amount),
  'weighted-mean': fc.tuple(amount, amount, amount, amount),
  mean: fc.array(amount, { minLength: 1, maxLength: 6 }),
};

describe('each formula that can be solved', () => {
  for (const [name, values] of Object.entries(operands)) {
    it(`${name}: an operand solved for a target gives that target back`, () => {
      const formula = formulas[name as FormulaName];
      fc.assert(
        fc.property(values, fc.nat(5), fc.double({ min: 0.01, max: 0.9, noNaN: true }), (given, place, share) => {
          const index = place % given.length;
          const target = formula.evaluate(given) * share;
          const solved = formula.solve(given, index, target);
          // Negative counts and amounts are answers that nobody could use: the analysis leaves them out too.
          fc.pre(solved !== undefined && solved >= 0 && solved < 1e9 && Math.abs(target) > 1e-6);
          const again = formula.evaluate(given.map((value, at) => (at === index ? (solved ?? 0) : value)));
          expect(again / target).toBeCloseTo(1, 5);
        }),
      );
    });
  }
});

describe('quantiles', () => {
  it('agree with type 7 of Hyndman and Fan (1996)', () => {
    expect(formulas.median.evaluate([4, 1, 3, 2])).toBe(2.5);
    expect(formulas['lower-quartile'].evaluate([1, 2, 3, 4])).toBe(1.75);
    expect(formulas['lower-quartile'].evaluate([9])).toBe(9);
    expect(formulas.minimum.evaluate([3, 2, 5])).toBe(2);
    expect(formulas['interquartile-range'].evaluate([4, 1, 3, 2])).toBe(1.5);
    expect(formulas.range.evaluate([3, 2, 5])).toBe(3);
  });
});

it('an amount above counts nobody below', () => {
  expect(formulas['amount-above'].evaluate([5, 7, 100])).toBe(0);
  expect(formulas['amount-above'].evaluate([7, 5, 100])).toBe(200);
});
