import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smaa } from '../../src/math/smaa.ts';
import { smaaOfTwoCriteria, type TwoValues } from '../../src/math/smaa-two-criteria.ts';
import { blendedWeights, orderedWeights, simplexWeights } from '../../src/math/weight-draws.ts';
import { certainValues, share as weightOf } from './smaa-model.ts';

const draws = 10_000;
const criteria = ['economy', 'quality'];

describe('by hand', () => {
  it('lines that cross in the middle share any weights', () => {
    const [a, b] = smaaOfTwoCriteria([[1, 0], [0, 1]], [0, 1]);
    expect(a).toEqual({ ranks: [0.5, 0.5], centralWeights: [0.75, 0.25], preferred: [0.5, 0.5] });
    expect(b).toEqual({ ranks: [0.5, 0.5], centralWeights: [0.25, 0.75], preferred: [0.5, 0.5] });
  });

  it('where the first criterion is the more important, its best is first', () => {
    const [a, b] = smaaOfTwoCriteria([[1, 0], [0, 1]], [0.5, 1]);
    expect(a).toEqual({ ranks: [1, 0], centralWeights: [0.75, 0.25], preferred: [0.5, 1] });
    expect(b).toEqual({ ranks: [0, 1], centralWeights: undefined, preferred: [0, 0.5] });
  });

  it('a compromise between two extremes: first for weights from .4 to .6, second elsewhere', () => {
    const [first, , compromise] = smaaOfTwoCriteria([[1, 0], [0, 1], [0.6, 0.6]], [0, 1]);
    expect(compromise?.ranks).toEqual([expect.closeTo(0.2, 14), expect.closeTo(0.8, 14), 0]);
    expect(compromise?.centralWeights).toEqual([expect.closeTo(0.5, 14), expect.closeTo(0.5, 14)]);
    expect(first?.centralWeights).toEqual([expect.closeTo(0.8, 14), expect.closeTo(0.2, 14)]);
  });

  it('three municipalities: a triangle', () => {
    // Over knots 0, ½ and 1 a weight is above ¾ with probability 1/8; its mean there is 5/6.
    const [a] = smaaOfTwoCriteria([[1, 0], [0.75, 0.75]], [0, 0.5, 1]);
    expect(a?.ranks).toEqual([expect.closeTo(0.125, 14), expect.closeTo(0.875, 14)]);
    expect(a?.centralWeights?.[0]).toBeCloseTo(5 / 6, 13);
  });

  it('municipalities who agree: one weight, under which alternatives may be tied', () => {
    const [a, b, c] = smaaOfTwoCriteria([[1, 0], [0, 1], [0.1, 0.1]], [0.5, 0.5, 0.5]);
    expect(a).toEqual({ ranks: [0.5, 0.5, 0], centralWeights: [0.5, 0.5], preferred: [0.5, 0.5, 1] });
    expect(b?.ranks).toEqual(a?.ranks);
    expect(c).toEqual({ ranks: [0, 0, 1], centralWeights: undefined, preferred: [0, 0, 0.5] });
  });

  it('alternatives that are alike share', () => {
    const [a, b] = smaaOfTwoCriteria([[0.3, 0.3], [0.3, 0.3]], [0, 1]);
    expect(a).toEqual({ ranks: [0.5, 0.5], centralWeights: [0.5, 0.5], preferred: [0.5, 0.5] });
    expect(b).toEqual(a);
  });
});

const pairs = certainValues({ min: 1, max: 7 }, 2).map((values) => values.map(([first = 0, second = 0]): TwoValues => [first, second]));

describe('agrees with draws', () => {
  const expectSame = (values: readonly TwoValues[], knots: readonly number[], weights: readonly Float64Array[]): void => {
    const drawn = smaa({ draws, criteria, values }, weights);
    for (const [a, exact] of smaaOfTwoCriteria(values, knots).entries()) {
      for (const [rank, share] of exact.ranks.entries()) expect(Math.abs(share - (drawn[a]?.ranks[rank] ?? Number.NaN))).toBeLessThan(0.03);
      for (const [b, share] of exact.preferred.entries()) expect(Math.abs(share - (drawn[a]?.preferred[b] ?? Number.NaN))).toBeLessThan(0.03);
      const often = (exact.ranks[0] ?? 0) > 0.05;
      if (often) expect(Math.abs((exact.centralWeights?.[0] ?? Number.NaN) - (drawn[a]?.centralWeights?.[0] ?? Number.NaN))).toBeLessThan(0.05);
    }
  };

  it('any weights', () => {
    const weights = simplexWeights(criteria, { seed: 1, draws });
    fc.assert(fc.property(pairs, (values) => expectSame(values, [0, 1], weights)), { numRuns: 40 });
  });

  it('weights in an order', () => {
    const weights = orderedWeights(criteria, { seed: 1, draws });
    fc.assert(fc.property(pairs, (values) => expectSame(values, [0.5, 1], weights)), { numRuns: 40 });
  });

  it('weights between those of municipalities, of whom some may agree', () => {
    fc.assert(
      fc.property(pairs, fc.array(weightOf, { minLength: 1, maxLength: 7 }), (values, knots) => {
        const given = knots.map((first, index) => ({ name: `municipality ${index}`, weights: [first, 1 - first] }));
        expectSame(values, knots, blendedWeights(given, { seed: 1, draws }));
      }),
      { numRuns: 80 },
    );
  });
});

describe('for any values and weights', () => {
  const knots = fc.array(weightOf, { minLength: 1, maxLength: 6 });

  it('the ranks of an alternative and the alternatives at a rank add up to one', () => {
    fc.assert(
      fc.property(pairs, knots, (values, given) => {
        const results = smaaOfTwoCriteria(values, given);
        for (const [index, { ranks }] of results.entries()) {
          expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(results.reduce((sum, each) => sum + (each.ranks[index] ?? 0), 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('the expected rank is one and the pairwise indices that the others have over it', () => {
    fc.assert(
      fc.property(pairs, knots, (values, given) => {
        for (const [a, { ranks, preferred }] of smaaOfTwoCriteria(values, given).entries()) {
          const expected = ranks.reduce((sum, share, rank) => sum + share * (rank + 1), 0);
          expect(expected).toBeCloseTo(1 + preferred.reduce((sum, share, b) => sum + (a === b ? 0 : 1 - share), 0), 9);
        }
      }),
    );
  });

  it('alternatives and municipalities in another order give the same to the last bit', () => {
    fc.assert(
      fc.property(pairs, knots, (values, given) => {
        const found = smaaOfTwoCriteria(values, given);
        const turned = smaaOfTwoCriteria(values.toReversed(), given.toReversed());
        expect(turned).toEqual(found.toReversed().map((each) => ({ ...each, preferred: each.preferred.toReversed() })));
      }),
    );
  });
});
