import { describe, expect, it } from 'vitest';
import type { GapNoise } from '../../../src/analyses/benchmark/benchmark.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { deviationOf, figureOf, resultsOf, valueOf } from '../economy-study.ts';

/** Eleven per cent a year of what it cost, by 114 pairs of years in Statistics Norway's table 12362. */
const yearly = 0.11;

const certain = (cost: number): string => `{ low: ${cost - 0.0005}, likely: ${cost}, high: ${cost + 0.0005} }`;

function noiseOf(text: string): GapNoise {
  const noise = resultsOf(text).benchmarks[0]?.noise;
  if (noise === undefined) throw new Error('this study has a gap');
  return noise;
}

function deviation(own: string, benchmark: string, municipalities?: string): number {
  return deviationOf(noiseOf(smallStudy(`${own}\nbenchmarks: { b: ${benchmark} }`, municipalities)).perInhabitant);
}

describe('what chance may do to the gap of Frosta, Levanger and Verdal (2001)', () => {
  const results = resultsOf(repositoryFile('examples/flv/study.yaml'));
  const { perInhabitant, probabilityAboveZero } = results.benchmarks[0]?.noise ?? {};
  const expected = Math.hypot((yearly * 2279) / Math.sqrt(3), yearly * 1793);

  it('has the standard deviation √((0.11 · 2279/√3)² + (0.11 · 1793)²) = 245 kroner', () => {
    expect(expected).toBeCloseTo(244.6, 1);
    expect(perInhabitant === undefined ? 1 : Math.abs(deviationOf(perInhabitant) / expected - 1)).toBeLessThan(0.01);
  });

  it('has the gap itself as its mean, and the normal distribution’s percentiles around it', () => {
    const { value, quantiles } = perInhabitant ?? {};
    expect(value).toBeCloseTo(486, 1);
    const [low, high] = [-1, 1].map((side) => 486 + side * 1.2815515655446004 * expected);
    expect(Math.abs((quantiles?.p10 ?? 0) - (low ?? 0))).toBeLessThan(10);
    expect(Math.abs((quantiles?.p90 ?? 0) - (high ?? 0))).toBeLessThan(10);
  });

  it('leaves a chance of about 2 % that there is no gap at all', () => {
    expect(probabilityAboveZero?.value).toBeCloseTo(0.9765, 2);
  });

  it('changes no figure of the gap', () => {
    expect(figureOf(results, 'benchmark.ringsaker.gapTotal').value).toBe(16_281_000);
    expect(figureOf(results, 'benchmark.ringsaker.comparableGapTotal').value).toBe(16_281_000);
    expect(figureOf(results, 'benchmark.ringsaker.gapPerInhabitant').quantiles).toBeUndefined();
  });
});

describe('the noise', () => {
  it('of several years is that of one by √years', () => {
    const four = '{ costs: { 2021: 1_000, 2022: 1_100, 2023: 900, 2024: 1_000 } }';
    expect(deviation(`group: { adminCostPerInhabitant: ${certain(2000)} }`, four) / ((yearly * 1000) / 2)).toBeCloseTo(1, 2);
  });

  it('of the members’ own costs follows their weights', () => {
    const members = '  a: { population: 1_000, adminCostPerInhabitant: 3_000 }\n  b: { population: 3_000, adminCostPerInhabitant: 2_000 }';
    const expected = Math.hypot(yearly * 3000 * 0.25, yearly * 2000 * 0.75);
    expect(Math.abs(deviation('', `{ adminCostPerInhabitant: ${certain(1500)} }`, members) / expected - 1)).toBeLessThan(0.01);
  });

  it('of a group figure alone is that of the mean of so many municipalities', () => {
    expect(deviation('group: { adminCostPerInhabitant: 2_000 }', `{ adminCostPerInhabitant: ${certain(1500)} }`) / ((yearly * 2000) / Math.sqrt(2))).toBeCloseTo(1, 2);
  });

  it('gives way to a cost’s own estimate in three points', () => {
    // The variance of a PERT distribution is (μ − a)(b − μ)/7.
    const mean = (1000 + 4 * 1400 + 2400) / 6;
    const expected = Math.sqrt(((mean - 1000) * (2400 - mean)) / 7);
    const estimate = '{ low: 1_000, likely: 1_400, high: 2_400, range: min-max }';
    expect(deviation(`group: { adminCostPerInhabitant: ${certain(2000)} }`, `{ adminCostPerInhabitant: ${estimate} }`) / expected).toBeCloseTo(1, 2);
  });

  it('goes through the adjustments: the benchmark’s moves by price over need, the rest by what can be influenced', () => {
    const adjust = 'adjust: { price: 1.2, need: 0.8, boundary: 100, influenceable: 50 % }';
    const found = deviation(`group: { adminCostPerInhabitant: ${certain(3000)} }`, `{ adminCostPerInhabitant: 1_000, ${adjust} }`);
    expect(found / ((yearly * 1000 * 1.2 * 0.5) / 0.8)).toBeCloseTo(1, 2);
  });

  it('of an uncertain adjustment is there too, and the adjustment is the figure that the waterfall shows', () => {
    const adjust = 'adjust: { boundary: { low: 0, likely: 100, high: 500, range: min-max } }';
    const text = smallStudy(`group: { adminCostPerInhabitant: ${certain(3000)} }\nbenchmarks: { b: { adminCostPerInhabitant: ${certain(1000)}, ${adjust} } }`);
    const { perInhabitant } = noiseOf(text);
    const mean = 900 / 6;
    expect(deviationOf(perInhabitant) / Math.sqrt((mean * (500 - mean)) / 7)).toBeCloseTo(1, 2);
    const operand = perInhabitant.origin.kind === 'simulated' ? perInhabitant.origin.operands.find(({ id }) => id.endsWith('adjust.boundary')) : undefined;
    expect(operand?.unit).toBe('NOK/inhabitant');
    expect(valueOf(resultsOf(text), 'benchmark.b.comparableGapPerInhabitant')).toBeCloseTo(2000 - mean, 6);
  });
});

describe('the best of several comparators', () => {
  it('was best by chance too: the others are not drawn anew, which would make a still better one of noise', () => {
    const comparators = [1030, 1020, 1000, 1010].map((cost, index) => `  c${index}: { adminCostPerInhabitant: ${cost} }`).join('\n');
    const text = smallStudy(`group: { adminCostPerInhabitant: ${certain(2000)} }\ncomparators:\n${comparators}\nbenchmarks: { b: { of: [c0, c1, c2, c3], statistic: best } }`);
    const { perInhabitant } = noiseOf(text);
    expect(perInhabitant.value).toBeCloseTo(1000, 0);
    expect(deviationOf(perInhabitant) / (yearly * 1000)).toBeCloseTo(1, 2);
  });

  it('has company in a median: its noise is less than that of one municipality', () => {
    const comparators = [990, 1000, 1010].map((cost, index) => `  c${index}: { adminCostPerInhabitant: ${cost} }`).join('\n');
    const text = smallStudy(`group: { adminCostPerInhabitant: ${certain(2000)} }\ncomparators:\n${comparators}\nbenchmarks: { b: { of: [c0, c1, c2] } }`);
    // The median of three normal variables has 0.6698 of the standard deviation of one (David & Nagaraja 2003, table 3.2).
    expect(deviationOf(noiseOf(text).perInhabitant) / (yearly * 1000 * 0.6698)).toBeCloseTo(1, 1);
  });
});
