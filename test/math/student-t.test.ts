import { qt } from 'lib-r-math.js';
import { expect, it } from 'vitest';
import { studentQuantile } from '../../src/math/student-t.ts';

it('has the values of the printed tables: 9 degrees 2.262, 3 degrees 1.638, 1 degree 12.706', () => {
  expect(studentQuantile(0.975, 9)).toBeCloseTo(2.262157, 6);
  expect(studentQuantile(0.9, 3)).toBeCloseTo(1.637744, 6);
  expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062, 4);
});

it('has its closed forms for one, two and four degrees', () => {
  for (const p of [0.501, 0.6, 0.75, 0.9, 0.975, 0.9995]) {
    expect(studentQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 11);
    const spread = 4 * p * (1 - p);
    expect(studentQuantile(p, 2) / (2 * (p - 0.5) * Math.sqrt(2 / spread))).toBeCloseTo(1, 11);
    const root = Math.sqrt(spread);
    expect(studentQuantile(p, 4) / (2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1))).toBeCloseTo(1, 9);
  }
});

it('agrees with R’s qt to 1e-6', () => {
  for (const degrees of [1, 1.5, 2, 3, 5, 10, 40, 1000]) {
    for (const p of [0.001, 0.025, 0.1, 0.3, 0.499, 0.5001, 0.75, 0.9, 0.975, 0.9995]) {
      const t = studentQuantile(p, degrees);
      expect(Math.abs(t - qt(p, degrees))).toBeLessThan(1e-6 * (1 + Math.abs(t)));
    }
  }
});

it('is symmetric, with the ends of the line at 0 and 1', () => {
  expect([0, 0.5, 1].map((p) => studentQuantile(p, 4))).toEqual([-Infinity, 0, Infinity]);
  expect(studentQuantile(0.25, 7)).toBe(-studentQuantile(0.75, 7));
});

it('refuses what is no probability, and fewer than one degree', () => {
  for (const [p, degrees] of [[-0.1, 3], [1.1, 3], [Number.NaN, 3], [0.5, 0], [0.5, Number.NaN]] as const) {
    expect(() => studentQuantile(p, degrees)).toThrow(RangeError);
  }
});
