import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendedWeights, orderedWeights, simplexWeights } from '../../src/math/weight-draws.ts';
import { meanOf } from './mean-of.ts';

const options = { seed: 1, draws: 10_000 };
const names = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });
const seed = fc.maxSafeInteger();

function sumsOf(columns: readonly Float64Array[]): number[] {
  return Array.from(columns[0] ?? [], (_, draw) => columns.reduce((sum, column) => sum + (column[draw] ?? Number.NaN), 0));
}

describe('uniform weights', () => {
  it('are not below zero and add up to one in each draw', () => {
    fc.assert(
      fc.property(names, seed, (given, own) => {
        const columns = simplexWeights(given, { seed: own, draws: 50 });
        expect(columns).toHaveLength(given.length);
        for (const column of columns) for (const weight of column) expect(weight).toBeGreaterThan(0);
        for (const sum of sumsOf(columns)) expect(sum).toBeCloseTo(1, 14);
      }),
    );
  });

  it('in another order of the criteria each has the same to the last bit', () => {
    fc.assert(
      fc.property(names, seed, (given, own) => {
        const columns = simplexWeights(given, { seed: own, draws: 20 });
        expect(simplexWeights(given.toReversed(), { seed: own, draws: 20 })).toEqual(columns.toReversed());
      }),
    );
  });

  it('have the mean 1/n and the variance (n − 1)/(n² (n + 1)) of the flat Dirichlet distribution', () => {
    for (const n of [2, 3, 6]) {
      const columns = simplexWeights(Array.from({ length: n }, (_, index) => `criterion ${index}`), options);
      for (const column of columns) {
        const mean = meanOf(column);
        expect(mean).toBeCloseTo(1 / n, 2);
        expect(meanOf(column.map((weight) => (weight - mean) * (weight - mean)))).toBeCloseTo((n - 1) / (n * n * (n + 1)), 2);
      }
    }
  });

  it('of two criteria are uniform from 0 to 1', () => {
    const [first = new Float64Array(0)] = simplexWeights(['economy', 'quality'], options);
    for (const [index, weight] of first.toSorted().entries()) expect(Math.abs(weight - (index + 0.5) / options.draws)).toBeLessThan(0.02);
  });

  it('of one criterion are one', () => {
    expect(simplexWeights(['economy'], { seed: 1, draws: 3 })).toEqual([Float64Array.of(1, 1, 1)]);
  });

  it('are refused without names and where a name comes twice', () => {
    expect(() => simplexWeights([], options)).toThrow(RangeError);
    expect(() => simplexWeights(['a', 'a'], options)).toThrow(RangeError);
  });
});

describe('weights in an order', () => {
  it('Barron & Barrett (1996): their means are the rank-order centroid, .6111, .2778 and .1111 for three criteria', () => {
    const means = orderedWeights(['economy', 'quality', 'resilience'], options).map(meanOf);
    expect(means[0]).toBeCloseTo(0.6111, 2);
    expect(means[1]).toBeCloseTo(0.2778, 2);
    expect(means[2]).toBeCloseTo(0.1111, 2);
  });

  it('Barron & Barrett (1996): .5208, .2708, .1458 and .0625 for four', () => {
    const means = orderedWeights(['a', 'b', 'c', 'd'], options).map(meanOf);
    for (const [index, centroid] of [0.5208, 0.2708, 0.1458, 0.0625].entries()) expect(means[index]).toBeCloseTo(centroid, 2);
  });

  it('fall from the first to the last in each draw, and are those of the simplex', () => {
    fc.assert(
      fc.property(names, seed, (given, own) => {
        const columns = orderedWeights(given, { seed: own, draws: 20 });
        const drawn = simplexWeights(given, { seed: own, draws: 20 });
        for (let draw = 0; draw < 20; draw += 1) {
          const weights = drawn.map((column) => column[draw] ?? Number.NaN);
          expect(columns.map((column) => column[draw])).toEqual(weights.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

describe('weights between those of several municipalities', () => {
  const three = [
    { name: 'Snåsa', weights: [0.7, 0.2, 0.1] },
    { name: 'Frosta', weights: [0.2, 0.2, 0.6] },
    { name: 'Verdal', weights: [0.3, 0.5, 0.2] },
  ];

  it('are those of one who is alone, in every draw', () => {
    const columns = blendedWeights(three.slice(0, 1), { seed: 7, draws: 100 });
    for (const [index, column] of columns.entries()) expect([...new Set(column)]).toEqual([three[0]?.weights[index]]);
  });

  it('have the mean of theirs as their mean, and add up to one', () => {
    const columns = blendedWeights(three, options);
    for (const [index, column] of columns.entries()) {
      expect(meanOf(column)).toBeCloseTo(three.reduce((sum, { weights }) => sum + (weights[index] ?? 0), 0) / 3, 2);
    }
    for (const sum of sumsOf(columns)) expect(sum).toBeCloseTo(1, 14);
  });

  it('lie between the least and the greatest of theirs', () => {
    for (const [index, column] of blendedWeights(three, options).entries()) {
      const given = three.map(({ weights }) => weights[index] ?? Number.NaN);
      for (const weight of column) {
        expect(weight).toBeGreaterThanOrEqual(Math.min(...given) - 1e-15);
        expect(weight).toBeLessThanOrEqual(Math.max(...given) + 1e-15);
      }
    }
  });

  it('are the same to the last bit in another order of municipalities and of criteria', () => {
    const columns = blendedWeights(three, options);
    expect(blendedWeights(three.toReversed(), options)).toEqual(columns);
    const turned = three.map(({ name, weights }) => ({ name, weights: weights.toReversed() }));
    expect(blendedWeights(turned, options)).toEqual(columns.toReversed());
  });

  it('are refused of nobody, and where some have weighed other criteria', () => {
    expect(() => blendedWeights([], options)).toThrow(RangeError);
    expect(() => blendedWeights([{ name: 'Snåsa', weights: [1] }, { name: 'Frosta', weights: [0.5, 0.5] }], options)).toThrow(RangeError);
  });
});
