import { expect, it } from 'vitest';
import type { Distribution } from '../../src/math/distribution.ts';
import { mixtureDistribution } from '../../src/math/mixture-distribution.ts';
import { normalDistribution } from '../../src/math/normal-distribution.ts';
import { pertDistribution } from '../../src/math/pert-distribution.ts';
import { scaledDistribution } from '../../src/math/scaled-distribution.ts';
import { triangularDistribution } from '../../src/math/triangular-distribution.ts';

const pert = pertDistribution(-2, 3, 10);
const cases: readonly (readonly [string, Distribution, number])[] = [
  ['PERT', pert, 12],
  ['PERT with its mode at an end', pertDistribution(0, 0, 1), 1],
  ['triangular', triangularDistribution({ minimum: -1, mode: 0, maximum: 5 }), 6],
  ['triangular with its mode at the lower end', triangularDistribution({ minimum: 0, mode: 0, maximum: 1 }), 1],
  ['triangular with its mode at the upper end', triangularDistribution({ minimum: 0, mode: 1, maximum: 1 }), 1],
  ['mixture', mixtureDistribution([{ weight: 1, distribution: pert }, { weight: 3, distribution: pertDistribution(0, 1, 2) }]), 12],
  ['normal', normalDistribution(4, 2), 16],
  ['scaled', scaledDistribution(pert, 1.3), 16],
];

it.each(cases)('%s: the grid has the quantiles of the middles of equally likely strata, rising', (_, distribution, range) => {
  for (const n of [1, 2, 7, 500]) {
    const values = new Float64Array(n);
    distribution.fillGrid(values);
    for (const [k, value] of values.entries()) {
      expect(Math.abs(value - distribution.quantile((k + 0.5) / n))).toBeLessThan(1e-6 * range);
      if (k > 0) expect(value).toBeGreaterThanOrEqual(values[k - 1] ?? Infinity);
    }
  }
});

it('a scaled distribution is the other times the factor, everywhere', () => {
  const scaled = scaledDistribution(pert, 1.3);
  expect([scaled.mean, scaled.minimum, scaled.maximum]).toEqual([pert.mean * 1.3, pert.minimum * 1.3, pert.maximum * 1.3]);
  expect(scaled.quantile(0.3)).toBe(pert.quantile(0.3) * 1.3);
  expect(scaled.atScore(-1)).toBe(pert.atScore(-1) * 1.3);
  expect(scaled.cumulative(1.3 * 4)).toBeCloseTo(pert.cumulative(4), 12);
  expect(() => scaledDistribution(pert, 0)).toThrow(RangeError);
});
