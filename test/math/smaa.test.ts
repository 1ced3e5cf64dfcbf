import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplexSpline } from '../../src/math/simplex-spline.ts';
import { type Acceptability, smaa } from '../../src/math/smaa.ts';
import type { ValueModel } from '../../src/math/value-model.ts';
import { blendedWeights, orderedWeights, simplexWeights } from '../../src/math/weight-draws.ts';
import { certainValues, criteriaNames, withDraws } from './smaa-model.ts';

const draws = 10_000;
const options = { seed: 1, draws };

function underAnyWeights(values: ValueModel['values']): readonly Acceptability[] {
  const criteria = criteriaNames(values[0]?.length ?? 0);
  return smaa({ draws, criteria, values }, simplexWeights(criteria, options));
}

function expectNear(found: readonly (number | undefined)[] | undefined, wanted: readonly number[], within: number): void {
  expect(found).toHaveLength(wanted.length);
  for (const [index, each] of wanted.entries()) expect(Math.abs((found?.[index] ?? Number.NaN) - each)).toBeLessThan(within);
}

describe('Lahdelma & Salminen (2001): rank acceptability, central weights and confidence are shares of the weights', () => {
  it('A = (1, 0, 0) is first for a quarter of the weights, B = (.5, .5, .5) for the rest', () => {
    const [a, b] = underAnyWeights([[1, 0, 0], [0.5, 0.5, 0.5]]);
    expectNear(a?.ranks, [0.25, 0.75], 0.01);
    expectNear(b?.ranks, [0.75, 0.25], 0.01);
    expectNear(a?.centralWeights, [2 / 3, 1 / 6, 1 / 6], 0.01);
    expectNear(b?.centralWeights, [0.2222, 0.3889, 0.3889], 0.01);
    expectNear(a?.preferred, [0.5, 0.25], 0.01);
  });

  it('three extreme alternatives share the simplex, and a compromise takes what is between: (½, ½, ½) a quarter, the others one each', () => {
    const results = underAnyWeights([[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0.5]]);
    for (const { ranks } of results) expect(ranks[0]).toBeCloseTo(0.25, 1);
    // The compromise is second wherever one weight is above a half, and never worse.
    expectNear(results[3]?.ranks, [0.25, 0.75, 0, 0], 0.01);
    expectNear(results[3]?.centralWeights, [1 / 3, 1 / 3, 1 / 3], 0.01);
  });

  it('an alternative that is never first has no central weights', () => {
    const [, never] = underAnyWeights([[1, 0], [0.5, -0.1], [0, 1]]);
    expect(never?.ranks[0]).toBe(0);
    expect(never?.centralWeights).toBeUndefined();
  });
});

describe('under weights whose distribution is known the pairwise index is the part of a simplex on one side of a plane', () => {
  const pair = certainValues({ min: 2, max: 2 }, 4);
  const criteria = criteriaNames(4);
  const exact = (knots: readonly number[]): number => 1 - simplexSpline(knots).cumulative(0);
  const differences = (values: readonly (readonly number[])[]): number[] => criteria.map((_, c) => (values[0]?.[c] ?? 0) - (values[1]?.[c] ?? 0));
  // Where all differences are zero, or in one corner, a tie has a probability of its own.
  const areApart = (values: readonly (readonly number[])[]): boolean => differences(values).every((each) => Math.abs(each) > 1e-6);

  it('any weights', () => {
    fc.assert(
      fc.property(pair, (values) => {
        fc.pre(areApart(values));
        expectNear(underAnyWeights(values)[0]?.preferred, [0.5, exact(differences(values))], 0.03);
      }),
      { numRuns: 40 },
    );
  });

  it('weights in an order: corners (1, 0, …), (½, ½, 0, …), …', () => {
    const weights = orderedWeights(criteria, options);
    fc.assert(
      fc.property(pair, (values) => {
        fc.pre(areApart(values));
        const apart = differences(values);
        const corners = apart.map((_, k) => apart.slice(0, k + 1).reduce((sum, each) => sum + each, 0) / (k + 1));
        expectNear(smaa({ draws, criteria, values }, weights)[0]?.preferred, [0.5, exact(corners)], 0.03);
      }),
      { numRuns: 40 },
    );
  });

  it('weights between those of three municipalities', () => {
    const given = [[0.7, 0.1, 0.1, 0.1], [0.1, 0.4, 0.4, 0.1], [0.2, 0.1, 0.1, 0.6]];
    const weights = blendedWeights(given.map((each, index) => ({ name: `municipality ${index}`, weights: each })), options);
    fc.assert(
      fc.property(pair, (values) => {
        fc.pre(areApart(values));
        const apart = differences(values);
        const corners = given.map((each) => each.reduce((sum, weight, c) => sum + weight * (apart[c] ?? 0), 0));
        fc.pre(corners.some((corner) => Math.abs(corner) > 1e-9));
        expectNear(smaa({ draws, criteria, values }, weights)[0]?.preferred, [0.5, exact(corners)], 0.03);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ties', () => {
  it('alternatives that are alike share their places evenly', () => {
    const results = underAnyWeights([[0.3, 0.6], [0.3, 0.6], [0.3, 0.6], [0, 0]]);
    for (const { ranks, preferred } of results.slice(0, 3)) {
      expectNear(ranks, [1 / 3, 1 / 3, 1 / 3, 0], 1e-12);
      expect(preferred).toEqual([0.5, 0.5, 0.5, 1]);
    }
    expect(results[3]?.ranks).toEqual([0, 0, 0, 1]);
    for (const { centralWeights } of results.slice(0, 3)) expectNear(centralWeights, [0.5, 0.5], 0.01);
  });

  it('sums that differ by rounding alone are tied', () => {
    const criteria = criteriaNames(3);
    const thirds = criteria.map(() => new Float64Array(draws).fill(1 / 3));
    const values = [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.2, 0.2], [0.2, 0.3, 0.1]];
    for (const { ranks } of smaa({ draws, criteria, values }, thirds)) expectNear(ranks, [0.25, 0.25, 0.25, 0.25], 1e-12);
  });

  it('municipalities who agree have no draws that tell apart what they hold equal', () => {
    const criteria = criteriaNames(3);
    const given = ['a', 'b', 'c', 'd'].map((name) => ({ name, weights: [0.6, 0.3, 0.1] }));
    const [one, other] = smaa({ draws, criteria, values: [[0.1, 0.7, 0.3], [0.4, 0.1, 0.3]] }, blendedWeights(given, options));
    expect(one?.ranks).toEqual([0.5, 0.5]);
    expect(other?.preferred).toEqual([0.5, 0.5]);
  });
});

const models = certainValues({ min: 1, max: 6 }, 3).map((values): ValueModel['values'] => withDraws(values, draws, (a, c) => (a + c) % 3 === 0));

describe('for any values, certain and uncertain', () => {
  it('the ranks of an alternative and the alternatives at a rank add up to one', () => {
    fc.assert(
      fc.property(models, (values) => {
        const results = underAnyWeights(values);
        for (const [index, { ranks }] of results.entries()) {
          expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(results.reduce((sum, each) => sum + (each.ranks[index] ?? 0), 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('the first acceptabilities weigh the central weights together to the mean of all weights', () => {
    fc.assert(
      fc.property(models, (values) => {
        const results = underAnyWeights(values);
        for (const criterion of [0, 1, 2]) {
          const mean = results.reduce((sum, { ranks, centralWeights }) => sum + (ranks[0] ?? 0) * (centralWeights?.[criterion] ?? 0), 0);
          expect(mean).toBeCloseTo(1 / 3, 2);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('one index and that of the other way round add up to one', () => {
    fc.assert(
      fc.property(models, (values) => {
        const results = underAnyWeights(values);
        for (const [a, { preferred }] of results.entries()) {
          for (const [b, share] of preferred.entries()) expect(share + (results[b]?.preferred[a] ?? Number.NaN)).toBeCloseTo(1, 14);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('the expected rank is one and the pairwise indices that the others have over it', () => {
    fc.assert(
      fc.property(models, (values) => {
        for (const [a, { ranks, preferred }] of underAnyWeights(values).entries()) {
          const expected = ranks.reduce((sum, share, rank) => sum + share * (rank + 1), 0);
          expect(expected).toBeCloseTo(1 + preferred.reduce((sum, share, b) => sum + (a === b ? 0 : 1 - share), 0), 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('one that another dominates is never first, nor worth more', () => {
    fc.assert(
      fc.property(models, fc.nat(), (values, at) => {
        const dominated = at % values.length;
        const better = (values[dominated] ?? []).map((value) => (typeof value === 'number' ? value + 1e-9 : value.map((each) => each + 1e-9)));
        const found = underAnyWeights([...values, better])[dominated];
        expect(found?.ranks[0]).toBe(0);
        expect(found?.centralWeights).toBeUndefined();
        expect(found?.preferred.at(-1)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('another alternative changes no pairwise index', () => {
    fc.assert(
      fc.property(models, certainValues({ min: 1, max: 1 }, 3), (values, added) => {
        const before = underAnyWeights(values);
        const after = underAnyWeights([...added, ...values]);
        for (const [index, { preferred }] of before.entries()) expect(after[index + 1]?.preferred.slice(1)).toEqual(preferred);
      }),
      { numRuns: 20 },
    );
  });

  it('alternatives in another order get the same to the last bit', () => {
    fc.assert(
      fc.property(models, fc.nat(5), (values, shift) => {
        const places = [...values.keys()].map((place) => (place + shift) % values.length).toReversed();
        const before = underAnyWeights(values);
        const after = underAnyWeights(places.map((place) => values[place] ?? []));
        for (const [index, place] of places.entries()) {
          const { ranks, centralWeights, preferred } = before[place] ?? { ranks: [], centralWeights: [], preferred: [] };
          expect(after[index]).toEqual({ ranks, centralWeights, preferred: places.map((other) => preferred[other]) });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('criteria in another order give the same to the last bit', () => {
    fc.assert(
      fc.property(models, (values) => {
        const criteria = criteriaNames(3);
        const weights = simplexWeights(criteria, options);
        const before = smaa({ draws, criteria, values }, weights);
        const after = smaa({ draws, criteria: criteria.toReversed(), values: values.map((row) => row.toReversed()) }, weights.toReversed());
        expect(after).toEqual(before.map((each) => ({ ...each, centralWeights: each.centralWeights?.toReversed() })));
      }),
      { numRuns: 20 },
    );
  });
});

it('counts what is drawn one draw at a time', () => {
  fc.assert(
    fc.property(certainValues({ min: 2, max: 5 }, 2), (given) => {
      const n = 1203;
      const values = withDraws(given, n, () => true);
      const criteria = criteriaNames(2);
      const weights = simplexWeights(criteria, { seed: 3, draws: n });
      const firsts = values.map(() => 0);
      for (let draw = 0; draw < n; draw += 1) {
        const worth = values.map((row) => row.reduce<number>((sum, value, c) => sum + (weights[c]?.[draw] ?? 0) * (typeof value === 'number' ? value : (value[draw] ?? 0)), 0));
        const first = worth.indexOf(Math.max(...worth));
        firsts[first] = (firsts[first] ?? 0) + 1;
      }
      expectNear(smaa({ draws: n, criteria, values }, weights).map(({ ranks }) => ranks[0]), firsts.map((count) => count / n), 1e-12);
    }),
    { numRuns: 30 },
  );
});

it('refuses what does not fit together', () => {
  const weights = [new Float64Array(5), new Float64Array(5)];
  const fitting = { draws: 5, criteria: ['a', 'b'], values: [[0, 1]] };
  expect(smaa(fitting, weights)).toHaveLength(1);
  expect(smaa({ ...fitting, values: [] }, weights)).toEqual([]);
  for (const wrong of [{ draws: 4 }, { draws: 0 }, { criteria: ['a'] }, { criteria: ['a', 'a'] }, { values: [[0]] }, { values: [[0, new Float64Array(4)]] }]) {
    expect(() => smaa({ ...fitting, ...wrong }, weights)).toThrow(RangeError);
  }
});
