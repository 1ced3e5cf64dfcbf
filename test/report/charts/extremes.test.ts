import { describe, expect, it } from 'vitest';
import { bothEnds } from '../../../src/report/charts/both-ends.ts';
import { extremes } from '../../../src/report/charts/extremes.ts';

describe('the ends of some rows', () => {
  const rounded = (value: number): string => value.toFixed(1);

  it('have everyone who shares them as printed', () => {
    expect(extremes([4.01, 2, 4.04, 1.96], (value) => value, rounded)).toEqual({ highest: [4.01, 4.04], most: '4.0', lowest: [2, 1.96], least: '2.0' });
  });

  it('are none where all are printed alike, and without rows', () => {
    expect(extremes([4.01, 4.04], (value) => value, rounded)).toBeUndefined();
    expect(extremes([], (value: number) => value, rounded)).toBeUndefined();
  });
});

describe('rows of which some are left out', () => {
  it('are the first, the last and those that stay, with a break wherever others lie between', () => {
    expect(bothEnds([1, 2, 3, 4, 5, 6, 7, 8], 5, (each) => each === 4)).toEqual({ rows: [1, 2, 4, 7, 8], breaks: [1, 2] });
    expect(bothEnds([1, 2, 3, 4], 3, () => false)).toEqual({ rows: [1, 2, 4], breaks: [1] });
  });

  it('are all where there is room', () => {
    expect(bothEnds([1, 2, 3], 3, () => false)).toEqual({ rows: [1, 2, 3], breaks: [] });
  });
});
