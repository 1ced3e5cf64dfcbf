import { expect, it } from 'vitest';
import { bracketedNewton } from '../../src/math/bracketed-newton.ts';

it('finds a root from a good guess and from none', () => {
  const square = (x: number) => ({ value: x * x - 2, slope: 2 * x });
  for (const start of [1.4, 0.001, 100, Number.NaN]) expect(bracketedNewton(square, 0, 10, start, 1e-9)).toBeCloseTo(Math.SQRT2, 12);
});

it('halves the bracket where the slope leads nowhere', () => {
  const step = (x: number) => ({ value: x < 0.3 ? -Infinity : x, slope: 0 });
  expect(bracketedNewton(step, 0, 1, 0.5, 1e-12)).toBeCloseTo(0.3, 10);
});

it('stays at an end when the sign does not change', () => {
  expect(bracketedNewton((x) => ({ value: x + 1, slope: 1 }), 0, 1, 0.5, 1e-12)).toBeCloseTo(0, 10);
});
