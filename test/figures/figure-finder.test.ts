import { describe, expect, it } from 'vitest';
import type { StudyIds } from '../../src/figures/figure-finder.ts';
import { figureFinder } from '../../src/figures/figure-finder.ts';
import { figureTemplates } from '../../src/figures/ids.ts';

const ids: StudyIds = {
  municipality: ['frosta', 'verdal'],
  benchmark: ['ringsaker'],
  comparator: [],
  service: ['ict'],
  criterion: ['economy'],
  item: ['used-to-cooperate'],
  factor: ['political-will'],
  quadrant: ['strengths'],
  key: ['population'],
};

const finder = figureFinder(ids);

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
    'swot.used-to-cooperate.importance.frosta',
    'swot.agreement.strengths',
    'readiness.political-will',
    'readiness.political-will.frosta',
    'readiness.political-will.spread',
    'sharing.population.frosta',
    'sharing.excess.frosta+verdal',
  ])('%s is one', (id) => {
    expect(finder.find(id)).toBeDefined();
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
    expect(finder.find(id)).toBeUndefined();
  });

  it('have the unit of their template', () => {
    expect(finder.find('benchmark.ringsaker.gapShareOfOwn')?.unit).toBe('share');
    expect(finder.find('benchmark.ringsaker.gapTotal')?.unit).toBe('money/year');
  });

  it('follow one unit only, whichever template of their shape they are held against', () => {
    const anything: StudyIds = { municipality: 'any', benchmark: 'any', comparator: 'any', service: 'any', criterion: 'any', item: 'any', factor: 'any', quadrant: 'any', key: 'any' };
    const wild = figureFinder(anything);
    expect(figureTemplates.filter(({ id, unit }) => wild.find(id.replaceAll(/<(\w+)>/g, (_all, name: string) => fillings[name] ?? name))?.unit !== unit)).toEqual([]);
  });
});

describe('a misspelt figure id', () => {
  it.each([
    ['benchmark.ringsaker.gapTotl', 'benchmark.ringsaker.gapTotal'],
    ['benchmark.ringsakr.gaptotal', 'benchmark.ringsaker.gapTotal'],
    ['populaton.frosta', 'population.frosta'],
    ['gain.topdown.annual', 'gain.topDown.annual'],
    ['priority.itc.rankAcceptability.2', 'priority.ict.rankAcceptability.2'],
    ['priority.ict.rankAcceptability.0', undefined],
    ['gapTotal', undefined],
    ['', undefined],
  ])('%s is nearest to %s', (id, expected) => {
    expect(finder.nearest(id)).toBe(expected);
  });
});

const fillings: Readonly<Record<string, string>> = { year: '2024', rank: '1', adjustment: 'price', coalition: 'a+b' };
