import { qt } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { type Line, leastSquares, predictionHalfWidth } from '../../src/math/least-squares.ts';

const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const first = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const third = [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73];

function lineOf(ys: readonly number[]): Line {
  const line = leastSquares(ys.map((y, index) => ({ x: x[index] ?? Number.NaN, y })));
  if (line === undefined) throw new Error('These points have a line.');
  return line;
}

describe('Anscombe (1973), “Graphs in statistical analysis”', () => {
  it('data set I: slope .5001, intercept 3.0001, R² .6665, residual deviation 1.237', () => {
    const { slope, intercept, rSquared, residualDeviation } = lineOf(first);
    expect([slope, intercept, rSquared, residualDeviation]).toEqual([0.50009, 3.00009, 0.66654, 1.2366].map((value) => expect.closeTo(value, 4)));
  });

  it('data set III: slope .4997, intercept 3.0025, R² .6663', () => {
    const { slope, intercept, rSquared } = lineOf(third);
    expect([slope, intercept, rSquared]).toEqual([0.49973, 3.00245, 0.66632].map((value) => expect.closeTo(value, 4)));
  });

  it('data set I: the interval of a new observation is that of the textbook formula with R’s qt', () => {
    const squares = x.reduce((sum, one) => sum + (one - 9) * (one - 9), 0);
    for (const [at, level] of [[9, 0.8], [15, 0.8], [4, 0.95]] as const) {
      const error = 1.2366033227 * Math.sqrt(1 + 1 / 11 + ((at - 9) * (at - 9)) / squares);
      expect(predictionHalfWidth(lineOf(first), at, level)).toBeCloseTo(qt((1 + level) / 2, 9) * error, 6);
    }
  });
});

it('fits points on a line exactly, with no interval', () => {
  const line = leastSquares([{ x: 1, y: 3 }, { x: 2, y: 5 }, { x: 4, y: 9 }]);
  expect(line).toMatchObject({ slope: expect.closeTo(2, 12), intercept: expect.closeTo(1, 12), rSquared: expect.closeTo(1, 12) });
});

it('explains nothing where y does not vary', () => {
  expect(leastSquares([{ x: 1, y: 0.1 }, { x: 2, y: 0.1 }, { x: 4, y: 0.1 }])?.rSquared).toBe(0);
});

it('is undefined for two points and where x has no spread', () => {
  expect(leastSquares([{ x: 1, y: 3 }, { x: 2, y: 5 }])).toBeUndefined();
  expect(leastSquares([{ x: 0.1, y: 3 }, { x: 0.1, y: 5 }, { x: 0.1, y: 5 }])).toBeUndefined();
  expect(leastSquares([])).toBeUndefined();
});
