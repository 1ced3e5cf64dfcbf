import { describe, expect, it } from 'vitest';
import type { StudyIds } from '../../src/figures/known-ids.ts';
import { isKnownFigureId, listFigureIds } from '../../src/figures/known-ids.ts';

const ids: StudyIds = {
  municipality: ['frosta', 'verdal'],
  benchmark: ['ringsaker'],
  comparator: [],
  service: ['ict'],
  criterion: ['economy'],
  key: ['population'],
};

describe('figure ids of a study', () => {
  it.each([
    'population.frosta',
    'population.group',
    'cost.administration.group',
    'benchmark.ringsaker.gapTotal',
    'benchmark.ringsaker.gapAbove.verdal',
    'gain.ict.annual',
    'gain.topDown.annual',
    'finance.package.npv',
    'priority.ict.rankAcceptability.2',
    'priority.ict.centralWeights.economy',
    'sharing.population.frosta',
    'sharing.excess.frosta+verdal',
  ])('%s is one', (id) => {
    expect(isKnownFigureId(id, ids)).toBe(true);
  });

  it.each([
    'population',
    'population.levanger',
    'benchmark.ringsaker.gapTotl',
    'benchmark.oslo.gapTotal',
    'priority.ict.rankAcceptability.0',
    'finance.ict',
    'constructor',
    '',
  ])('%s is none', (id) => {
    expect(isKnownFigureId(id, ids)).toBe(false);
  });

  it('lists only ids that are known, each once', () => {
    const listed = listFigureIds(ids);
    expect(listed).toContain('benchmark.ringsaker.gapTotal');
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((id) => !isKnownFigureId(id, ids))).toEqual([]);
  });
});
