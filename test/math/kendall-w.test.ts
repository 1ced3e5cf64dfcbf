import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from '../../src/math/kendall-w.ts';

describe('Kendall’s W', () => {
  it('Kendall & Babington Smith (1939): the orders 1234, 1324 and 2134 give .7778', () => {
    expect(kendallW([[1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 3, 4]])).toBeCloseTo(0.7778, 4);
  });

  it('Siegel (1956), three rankings with ties of ten objects: .828, and not the .796 that ignores the ties', () => {
    const rankings = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(kendallW(rankings)).toBeCloseTo(7092 / 8568, 12);
    expect(kendallW(rankings)).toBeCloseTo(0.828, 3);
  });

  it('counts the order of the scores, not their size', () => {
    expect(kendallW([[10, 20, 30, 40], [0, 60, 50, 99], [45, 20, 70, 71]])).toBeCloseTo(0.7778, 4);
  });

  it('is undefined for one rater, for two items, and where nobody tells the items apart', () => {
    expect(kendallW([])).toBeUndefined();
    expect(kendallW([[1, 2, 3]])).toBeUndefined();
    expect(kendallW([[1, 2], [2, 1]])).toBeUndefined();
    expect(kendallW([[5, 5, 5], [0, 0, 0]])).toBeUndefined();
  });

  it('refuses raters who have scored different items', () => {
    expect(() => kendallW([[1, 2, 3], [1, 2]])).toThrow(RangeError);
  });
});

/** m raters over n items, with few different scores so that ties are common. */
const ratings = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 8 }))
  .chain(([raters, items]) => fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: items, maxLength: items }), { minLength: raters, maxLength: raters }));

describe('for any ratings', () => {
  it('W lies between 0 and 1', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const w = kendallW(given);
        if (w === undefined) return;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('W does not depend on the order of raters or of items, nor on which end of the scale is up', () => {
    fc.assert(
      fc.property(ratings, fc.nat(7), (given, shift) => {
        const turned = given.map((scores) => [...scores.slice(shift % scores.length), ...scores.slice(0, shift % scores.length)]);
        expect(kendallW(turned)).toBe(kendallW(given));
        expect(kendallW(given.toReversed())).toBe(kendallW(given));
        expect(kendallW(given.map((scores) => scores.map((score) => 100 - score)))).toBe(kendallW(given));
      }),
    );
  });

  it('raters who agree, ties included, give 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 9 }), fc.integer({ min: 2, max: 5 }), (scores, raters) => {
        fc.pre(new Set(scores).size > 1);
        expect(kendallW(Array.from({ length: raters }, () => scores))).toBeCloseTo(1, 12);
      }),
    );
  });
});
