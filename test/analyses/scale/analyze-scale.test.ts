import { describe, expect, it } from 'vitest';
import type { ScaleResult } from '../../../src/analyses/scale/scale.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { figureOf, resultsOf, valueOf } from '../economy-study.ts';

/** 90 % of Student's t distribution with six degrees of freedom lies below this (Abramowitz & Stegun 1964, table 26.10). */
const t6 = 1.4397557472577691;

describe('the scale curve of the Gauldal example (eight comparators)', () => {
  const results = resultsOf(repositoryFile('examples/gauldal-2024/study.yaml'));
  const { scale } = results;
  if (scale === undefined) throw new Error('the example has eight comparators');
  const points = scale.points.map(({ population, cost }) => ({ n: population.value, c: cost.value }));
  const group = 6_141 + 17_812 + 5_681 + 7_408;
  const level = ols(points.map(({ n, c }) => [1 / n, c]));
  const log = ols(points.map(({ n, c }) => [Math.log(n), Math.log(c)]));
  const near = (id: string, expected: number): void => expect(valueOf(results, `scale.${id}`) / expected).toBeCloseTo(1, 9);

  it('has F and v by ordinary least squares on (1/N, c)', () => {
    expect(points).toHaveLength(8);
    near('fixedCost', level.slope);
    near('variableCost', level.intercept);
    near('rSquared', level.rSquared);
    expect(level.slope / 1e6).toBeCloseTo(8.5, 0);
  });

  it('has the elasticity by ordinary least squares on (ln N, ln c)', () => {
    near('elasticity', log.slope);
    near('elasticityRSquared', log.rSquared);
  });

  it('expects v + F/N at the group’s inhabitants, with an 80 % prediction interval', () => {
    near('expectedCost', level.intercept + level.slope / group);
    const half = t6 * level.spread(1 / group);
    const { quantiles } = figureOf(results, 'scale.expectedCost');
    expect((quantiles?.p10 ?? 0) / (level.intercept + level.slope / group - half)).toBeCloseTo(1, 8);
    expect((quantiles?.p90 ?? 0) / (level.intercept + level.slope / group + half)).toBeCloseTo(1, 8);
  });

  it('smears the mean of the other form back from logarithms (Duan 1983)', () => {
    const smearing = points.reduce((sum, { n, c }) => sum + Math.exp(Math.log(c) - log.intercept - log.slope * Math.log(n)), 0) / 8;
    const expected = Math.exp(log.intercept + log.slope * Math.log(group));
    near('expectedCostByElasticity', expected * smearing);
    const { quantiles } = figureOf(results, 'scale.expectedCostByElasticity');
    expect((quantiles?.p90 ?? 0) / (expected * Math.exp(t6 * log.spread(Math.log(group))))).toBeCloseTo(1, 8);
  });

  it('lies outside the sizes that it was measured on', () => {
    expect([scale.withinRange, scale.smallest.comparator, scale.largest.comparator]).toEqual([false, 'bokn', 'stjordal']);
  });

  it('lets a merger of four save three fixed costs at most', () => {
    near('mergerCeiling', 3 * level.slope);
    near('cooperationCeiling', 3 * level.slope);
  });
});

describe('a scale curve', () => {
  const comparators = (costs: readonly number[]): string =>
    `comparators:\n${costs.map((cost, index) => `  c${index}: { population: ${2_000 + 3_000 * index}, adminCostPerInhabitant: ${cost} }`).join('\n')}`;
  const scaleOf = (costs: readonly number[], more = ''): ScaleResult | undefined => resultsOf(smallStudy(`${comparators(costs)}\n${more}`)).scale;
  const falling = [5_000, 4_000, 3_700, 3_500, 3_450];

  it('needs five comparators with cost and inhabitants', () => {
    expect(scaleOf(falling)).toBeDefined();
    expect(scaleOf(falling.slice(1))).toBeUndefined();
    const without = `${comparators(falling)}\n  more: { adminCostPerInhabitant: 3_000 }\n  less: { population: 9_000 }`;
    expect(resultsOf(smallStudy(without)).scale?.leftOut).toEqual(['more', 'less']);
    expect(resultsOf(smallStudy(without.replace('population: 2000, ', ''))).scale).toBeUndefined();
  });

  it('lets cooperation save only the share of the administration that is pooled', () => {
    const found = scaleOf(falling, 'topDown: { phi: 40 % }');
    expect((found?.cooperationCeiling?.value ?? 0) / (found?.mergerCeiling?.value ?? 1)).toBeCloseTo(0.4, 12);
    expect(found?.mergerCeiling?.value).toBeCloseTo(found?.fixedCost.value ?? 0, 6);
    expect(found?.cooperationCeiling?.origin).toMatchObject({ operands: expect.arrayContaining([expect.objectContaining({ id: 'topDown.phi' })]) as unknown });
  });

  it('that rises with size has no ceiling: there is nothing to save by size', () => {
    const found = scaleOf(falling.toReversed());
    expect(found?.fixedCost.value).toBeLessThan(0);
    expect([found?.mergerCeiling, found?.cooperationCeiling]).toEqual([undefined, undefined]);
  });

  it('is none where the comparators are of nearly one size: it would leave all numbers before it came to the group’s', () => {
    const alike = [4_000, 9_000, 3_700, 1_500, 8_450].map((cost, index) => `  c${index}: { population: ${5_000 + index}, adminCostPerInhabitant: ${cost} }`);
    expect(resultsOf(smallStudy(`comparators:\n${alike.join('\n')}`)).scale).toBeUndefined();
  });

  it('knows whether the group is among the sizes that it was measured on', () => {
    expect(scaleOf(falling)?.withinRange).toBe(false);
    expect(scaleOf([...falling, 3_400])?.withinRange).toBe(true);
  });
});

/** A line by the normal equations, with the standard error of a new point: nothing of the code that is tested. */
function ols(points: readonly (readonly [number, number])[]): { slope: number; intercept: number; rSquared: number; spread: (x: number) => number } {
  const n = points.length;
  const sum = (of: (x: number, y: number) => number): number => points.reduce((total, [x, y]) => total + of(x, y), 0);
  const [sx, sy, sxx, sxy] = [sum((x) => x), sum((_, y) => y), sum((x) => x * x), sum((x, y) => x * y)];
  const slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
  const intercept = (sy - slope * sx) / n;
  const residual = sum((x, y) => (y - intercept - slope * x) * (y - intercept - slope * x));
  const total = sum((_, y) => (y - sy / n) * (y - sy / n));
  const aboutMean = sxx - (sx * sx) / n;
  const spread = (x: number): number => Math.sqrt((residual / (n - 2)) * (1 + 1 / n + ((x - sx / n) * (x - sx / n)) / aboutMean));
  return { slope, intercept, rSquared: 1 - residual / total, spread };
}
