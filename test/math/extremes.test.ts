import { expect, it } from 'vitest';
import { extremes } from '../../src/math/extremes.ts';

it('finds the least and the largest value, neither of them −0', () => {
  expect(extremes(Float64Array.from([3, -2, 8, 1]))).toEqual([-2, 8]);
  expect(extremes(Float64Array.from([-0, -0]))).toEqual([0, 0]);
  expect(extremes(new Float64Array(0))).toEqual([Infinity, -Infinity]);
});
