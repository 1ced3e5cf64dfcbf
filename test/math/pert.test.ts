import { expect, it } from 'vitest';
import { pertMean } from '../../src/math/pert.ts';

it('gives the mean of the vector (5, 7, 10): 7.1667', () => {
  expect(pertMean(5, 7, 10)).toBeCloseTo(7.1667, 4);
});
