import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smaa } from '../../src/math/smaa.ts';
import { withinCapacity } from '../../src/math/within-capacity.ts';
import { certainValues, criteriaNames, withDraws } from './smaa-model.ts';

const draws = 1000;
const criteria = criteriaNames(2);

it('of values that are certain the best are in and the others out, and a tie for the last place is shared', () => {
  const model = { draws, criteria, values: [[1, 1], [0, 0], [0.5, 0.4], [0.4, 0.5]] };
  expect(withinCapacity(model, [0.5, 0.5], 2)).toEqual([1, 0, 0.5, 0.5]);
  expect(withinCapacity(model, [0.6, 0.4], 2)).toEqual([1, 0, 1, 0]);
  expect(withinCapacity(model, [0.6, 0.4], 0)).toEqual([0, 0, 0, 0]);
  expect(withinCapacity(model, [0.6, 0.4], 9)).toEqual([1, 1, 1, 1]);
});

it('two that are as uncertain have even chances, and a poor one little', () => {
  const values = withDraws([[0.5, 0], [0.5, 0], [0.2, 0]], draws, () => true);
  const [one = 0, other = 0, third = 0] = withinCapacity({ draws, criteria, values }, [1, 0], 1);
  expect(one + other + third).toBeCloseTo(1, 12);
  expect(Math.abs(one - other)).toBeLessThan(0.1);
  expect(third).toBeLessThan(0.05);
});

it('is the sum of the rank acceptabilities under weights that stand still, and as many as there is room for', () => {
  fc.assert(
    fc.property(certainValues({ min: 1, max: 7 }, 2), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 8 }), (given, weight, capacity) => {
      const model = { draws, criteria, values: withDraws(given, draws, (a, c) => a % 2 === c) };
      const found = withinCapacity(model, [weight, 1 - weight], capacity);
      const columns = [weight, 1 - weight].map((each) => new Float64Array(draws).fill(each));
      for (const [index, { ranks }] of smaa(model, columns).entries()) {
        expect(found[index]).toBeCloseTo(ranks.slice(0, capacity).reduce((sum, share) => sum + share, 0), 9);
        expect(found[index]).toBeLessThanOrEqual(1);
      }
      expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.min(capacity, given.length), 9);
    }),
    { numRuns: 40 },
  );
});
