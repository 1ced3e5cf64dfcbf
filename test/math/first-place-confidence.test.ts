import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstPlaceConfidence } from '../../src/math/first-place-confidence.ts';
import { smaa } from '../../src/math/smaa.ts';
import { simplexWeights } from '../../src/math/weight-draws.ts';
import { withinCapacity } from '../../src/math/within-capacity.ts';
import { certainValues, criteriaNames, withDraws } from './smaa-model.ts';

const draws = 1000;
const criteria = criteriaNames(3);

it('of values that are certain every alternative that may be first is so under its central weights', () => {
  const model = { draws, criteria, values: [[1, 0, 0], [0.5, 0.5, 0.5], [0.4, 0.4, 0.4]] };
  const central = smaa(model, simplexWeights(criteria, { seed: 1, draws })).map(({ centralWeights }) => centralWeights);
  expect(firstPlaceConfidence(model, central)).toEqual([1, 1, undefined]);
});

it('alternatives that are alike share the place', () => {
  const model = { draws, criteria, values: [[1, 0, 0], [1, 0, 0], [1, 0, 0], [0, 0, 0]] };
  const [one, ...others] = firstPlaceConfidence(model, model.values.map(() => [0.5, 0.3, 0.2]));
  expect(one).toBeCloseTo(1 / 3, 15);
  expect(others).toEqual([one, one, 0]);
});

it('is the probability of the first place under the weights, for any values', () => {
  fc.assert(
    fc.property(certainValues({ min: 1, max: 7 }, 3), fc.nat(3), (given, pattern) => {
      const model = { draws, criteria, values: withDraws(given, draws, (a, c) => (a + c) % 4 <= pattern && pattern > 0) };
      const central = smaa(model, simplexWeights(criteria, { seed: 1, draws })).map(({ centralWeights }) => centralWeights);
      for (const [index, confidence] of firstPlaceConfidence(model, central).entries()) {
        const weights = central[index];
        if (weights === undefined) expect(confidence).toBeUndefined();
        else expect(confidence).toBeCloseTo(withinCapacity(model, weights, 1)[index] ?? Number.NaN, 9);
      }
    }),
    { numRuns: 60 },
  );
});

it('alternatives in another order get the same to the last bit', () => {
  fc.assert(
    fc.property(certainValues({ min: 2, max: 7 }, 3), (given) => {
      const values = withDraws(given, draws, (_, c) => c < 2);
      const weights = values.map(() => [0.5, 0.3, 0.2]);
      const found = firstPlaceConfidence({ draws, criteria, values }, weights);
      expect(firstPlaceConfidence({ draws, criteria, values: values.toReversed() }, weights)).toEqual(found.toReversed());
    }),
    { numRuns: 30 },
  );
});

it('refuses weights that do not fit', () => {
  const model = { draws, criteria, values: [[1, 0, 0]] };
  expect(() => firstPlaceConfidence(model, [])).toThrow(RangeError);
  expect(() => firstPlaceConfidence(model, [[1]])).toThrow(RangeError);
});
