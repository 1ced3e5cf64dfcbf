import { expect, it } from 'vitest';
import { shareError } from '../../src/math/share-error.ts';

it('Tervonen & Lahdelma (2007): 9604 draws tell a probability to .01', () => {
  expect(shareError(0.5, 9604)).toBeCloseTo(0.01, 12);
});

it('is nothing where all draws agree, and the same for a probability and its complement', () => {
  expect(shareError(0, 100)).toBe(0);
  expect(shareError(1, 100)).toBe(0);
  expect(shareError(0.25, 100)).toBe(shareError(0.75, 100));
});
