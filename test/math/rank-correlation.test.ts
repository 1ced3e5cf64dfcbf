import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankCorrelation } from '../../src/math/rank-correlation.ts';
import { ranksOf } from '../../src/math/ranks.ts';

function correlation(first: readonly number[], second: readonly number[]): number | undefined {
  return rankCorrelation(ranksOf(Float64Array.from(first)), ranksOf(Float64Array.from(second)));
}

it('Wikipedia, “Spearman’s rank correlation coefficient”: intelligence and hours of television give −29/165', () => {
  const intelligence = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
  expect(correlation(intelligence, hours)).toBeCloseTo(-29 / 165, 14);
});

it('is undefined where one of them has no spread', () => {
  expect(correlation([1, 2, 3], [4, 4, 4])).toBeUndefined();
  expect(correlation([], [])).toBeUndefined();
});

it('lies between −1 and 1, is symmetric, and depends on the order alone', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(pairs, (given) => {
      const [first, second] = [given.map(([x]) => x), given.map(([, y]) => y)];
      const found = correlation(first, second);
      if (found === undefined) return;
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      expect(correlation(second, first)).toBe(found);
      expect(correlation(first.map(Math.exp), second)).toBe(found);
      expect(correlation(first, first)).toBeCloseTo(1, 14);
      expect(correlation(first, first.map((x) => -x))).toBeCloseTo(-1, 14);
    }),
  );
});

it('refuses ranks of other items', () => {
  expect(() => rankCorrelation(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});
