import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import { repositoryFile, studyOf } from '../../study-of.ts';

describe('the places on the scale curve', () => {
  const { scale } = analyze(studyOf(repositoryFile('examples/gauldal-2024/study.yaml')));
  const curve = scale?.curve ?? [];

  it('go from the smallest comparator to the largest', () => {
    expect([curve[0]?.inhabitants, curve.at(-1)?.inhabitants]).toEqual([scale?.smallest.population.value, scale?.largest.population.value]);
    expect(curve.map(({ inhabitants }) => inhabitants)).toEqual(curve.map(({ inhabitants }) => inhabitants).toSorted((a, b) => a - b));
  });

  it('are those of c = v + F/N', () => {
    for (const { inhabitants, expected, low, high } of curve) {
      expect(expected).toBeCloseTo((scale?.variableCost.value ?? 0) + (scale?.fixedCost.value ?? 0) / inhabitants, 6);
      expect([low < expected, expected < high]).toEqual([true, true]);
    }
  });
});
