import { describe, expect, it } from 'vitest';
import { type MixturePart, mixtureDistribution } from '../../src/math/mixture-distribution.ts';
import { normalDistribution } from '../../src/math/normal-distribution.ts';
import { normalCumulative, normalQuantile } from '../../src/math/normal-score.ts';
import { pertDistribution } from '../../src/math/pert-distribution.ts';
import { scoreGrid } from '../../src/math/score-grid.ts';
import { triangularDistribution } from '../../src/math/triangular-distribution.ts';

function part(weight: number, low: number, likely: number, high: number): MixturePart {
  return { weight, distribution: pertDistribution(low, likely, high) };
}

const shared = [part(0.5, 0.1, 0.35, 0.7), part(0.5, -0.3, 0, 0.3)];

describe('the vector of half PERT(0.1, 0.35, 0.7) and half PERT(−0.3, 0, 0.3)', () => {
  const mixture = mixtureDistribution(shared);

  it('has mean .1833 and P10, P50 and P90 at about −.10, .19 and .47', () => {
    expect(mixture.mean).toBeCloseTo(0.1833, 4);
    expect([0.1, 0.5, 0.9].map(mixture.quantile)).toEqual([-0.104, 0.1874, 0.4691].map((x) => expect.closeTo(x, 4)));
    expect([mixture.minimum, mixture.maximum]).toEqual([-0.3, 0.7]);
  });

  it('has its mean in its draws, and half its draws from each part', () => {
    const draws = Array.from(scoreGrid(20_000), mixture.atScore);
    expect(draws.reduce((sum, x) => sum + x, 0) / draws.length).toBeCloseTo(mixture.mean, 6);
    expect(draws.filter((x) => x < 0).length / draws.length).toBeCloseTo(0.25, 3);
  });
});

/** The quantile by halving alone, from the tail that has the digits. */
function exactAt({ minimum, maximum, cumulative, exceedance }: ReturnType<typeof mixtureDistribution>, z: number): number {
  const tail = normalCumulative(-Math.abs(z));
  let [low, high] = [minimum, maximum];
  for (let round = 0; round < 80; round += 1) {
    const middle = low + (high - low) / 2;
    if (z > 0 ? exceedance(middle) > tail : cumulative(middle) < tail) low = middle;
    else high = middle;
  }
  return low;
}

const mixtures: readonly (readonly [string, readonly MixturePart[]])[] = [
  ['of the shared-administration prior', shared],
  ['where no part has values in between', [part(0.3, 0, 1, 2), part(0.7, 5, 6, 9)]],
  ['with a narrow part', [part(0.9, 0, 0.3, 1), part(0.1, 0.499, 0.5, 0.501)]],
  ['with a needle', [part(999, 0, 0.3, 1), part(1, 0.5 - 1e-6, 0.5, 0.5 + 1e-6)]],
  ['with modes at the ends', [part(1, 0, 0, 1), part(1, 0, 1, 1)]],
  ['with the corners of a triangle', [part(2, 0, 0, 1), { weight: 1, distribution: triangularDistribution({ minimum: 0, mode: 1, maximum: 3 }) }]],
  ['of a single part', [part(3, -2, 1, 7)]],
];

describe('draws are within 1e-6 of the range for scores from −8 to 8, and rise with them,', () => {
  it.each(mixtures)('%s', (_, parts) => {
    const mixture = mixtureDistribution(parts);
    const range = mixture.maximum - mixture.minimum;
    let last = mixture.minimum;
    for (let z = -8; z <= 8; z += 0.00713) {
      const x = mixture.atScore(z);
      expect(Math.abs(x - exactAt(mixture, z))).toBeLessThan(1e-6 * range);
      expect(x).toBeGreaterThanOrEqual(last - 1e-9 * range);
      last = x;
    }
  });
});

describe('all draws at once are what they are one by one', () => {
  it.each(mixtures)('%s', (_, parts) => {
    const mixture = mixtureDistribution(parts);
    const values = new Float64Array(2000);
    mixture.fillGrid(values);
    expect([...values]).toEqual(Array.from(scoreGrid(2000), mixture.atScore));
  });
});

it('has quantiles to 1e-9 of the range, and its ends at 0 and 1', () => {
  const mixture = mixtureDistribution(shared);
  for (const p of [1e-9, 0.001, 0.1, 0.5, 0.77, 0.999]) expect(Math.abs(mixture.quantile(p) - exactAt(mixture, normalQuantile(p)))).toBeLessThan(1e-9);
  expect([0, 1].map(mixture.quantile)).toEqual([-0.3, 0.7]);
  expect([-20, 20].map(mixture.atScore)).toEqual([expect.closeTo(-0.3, 3), expect.closeTo(0.7, 3)]);
});

it('refuses to mix nothing, weights that are not above zero, and parts without ends', () => {
  expect(() => mixtureDistribution([])).toThrow(RangeError);
  expect(() => mixtureDistribution([part(0, 0, 1, 2)])).toThrow(RangeError);
  expect(() => mixtureDistribution([part(1, 0, 1, 2), part(-1, 0, 1, 2)])).toThrow(RangeError);
  expect(() => mixtureDistribution([{ weight: 1, distribution: normalDistribution(0, 1) }])).toThrow(RangeError);
});
