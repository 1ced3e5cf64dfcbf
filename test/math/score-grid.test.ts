import { qnorm } from 'lib-r-math.js';
import { expect, it } from 'vitest';
import { scoreGrid } from '../../src/math/score-grid.ts';

it('has the scores of the middles of equally likely strata, in rising order', () => {
  expect([...scoreGrid(4)]).toEqual([0.125, 0.375, 0.625, 0.875].map((p) => expect.closeTo(qnorm(p), 14)));
  const many = scoreGrid(10_000);
  expect(many.every((score, k) => k === 0 || score > (many[k - 1] ?? Infinity))).toBe(true);
});

it('is symmetric to the last bit, with zero in the middle of an odd number', () => {
  for (const n of [1, 2, 7, 10_000]) {
    const scores = scoreGrid(n);
    for (let k = 0; k < n; k += 1) expect((scores[k] ?? Number.NaN) + (scores[n - 1 - k] ?? Number.NaN)).toBe(0);
  }
  expect(scoreGrid(7)[3]).toBe(0);
  expect([...scoreGrid(0)]).toEqual([]);
});
