import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../../src/analyses/economy/economy.ts';
import { figureOf, gapStudy, resultsOf, serviceStudy, valueOf } from '../economy-study.ts';

/** Present value of 1 a year for ten years at 4 %, the first undiscounted. */
const tenYears = 8.4353316105;

const large = '{ gain: { annual: { low: 100, likely: 200, high: 300 } }, transition: { cost: { low: 100, likely: 150, high: 400 } }, coordination: 10, ramp: [1] }';
const small = '{ gain: { annual: 40 }, transition: { cost: { low: 10, likely: 15, high: 50 } }, ramp: [1] }';
const names = (swings: readonly Sensitivity[] | undefined): string[] => (swings ?? []).map(({ input }) => input.id);

describe('what moves the result of a service', () => {
  const results = resultsOf(serviceStudy({ a: large }));
  const { sensitivity } = results.economy.services[0] ?? {};
  const meanCost = valueOf(results, 'service.a.transition') + 10 * tenYears;

  it('is each uncertain input, the one that moves it most first', () => {
    expect(names(sensitivity)).toEqual(['service.a.gain.amount', 'service.a.transition']);
  });

  it('is measured with the input at its 10th and 90th percentile and the rest at their means', () => {
    expect(valueOf(results, 'sensitivity.a.1.low')).toBeCloseTo(100 * tenYears - meanCost, 6);
    expect(valueOf(results, 'sensitivity.a.1.high')).toBeCloseTo(300 * tenYears - meanCost, 6);
    const meanGain = figureOf(results, 'service.a.gain.amount').value * tenYears;
    expect(valueOf(results, 'sensitivity.a.2.low')).toBeCloseTo(meanGain - 100 - 10 * tenYears, 6);
    expect(valueOf(results, 'sensitivity.a.2.high')).toBeCloseTo(meanGain - 400 - 10 * tenYears, 6);
  });

  it('goes along with the result or against it', () => {
    expect(valueOf(results, 'sensitivity.a.1.correlation')).toBeGreaterThan(0.9);
    expect(valueOf(results, 'sensitivity.a.2.correlation')).toBeLessThan(-0.1);
  });
});

describe('what moves the services together', () => {
  const results = resultsOf(serviceStudy({ b: small, a: large }));

  it('is the inputs of all, by the same changes of the sum', () => {
    expect(names(results.economy.package?.sensitivity)).toEqual(['service.a.gain.amount', 'service.a.transition', 'service.b.transition']);
    expect(names(results.economy.mostInformative)).toEqual(names(results.economy.package?.sensitivity));
    const change = valueOf(results, 'sensitivity.a.1.high') - valueOf(results, 'sensitivity.a.1.low');
    expect(valueOf(results, 'sensitivity.package.1.high') - valueOf(results, 'sensitivity.package.1.low')).toBeCloseTo(change, 6);
    expect(valueOf(results, 'sensitivity.package.1.low') - valueOf(results, 'sensitivity.a.1.low')).toBeCloseTo(40 * tenYears - valueOf(results, 'service.b.transition'), 6);
  });

  it('is at most ten inputs, of which three are named to measure next', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`s${index}`, large.replace('high: 300', `high: ${300 + index}`)]));
    const { economy } = resultsOf(serviceStudy(many));
    expect(economy.package?.sensitivity).toHaveLength(10);
    expect(names(economy.mostInformative)).toEqual(['service.s7.gain.amount', 'service.s6.gain.amount', 'service.s5.gain.amount']);
  });
});

describe('what moves the benchmark programme', () => {
  it('is the realised share first, and then the costs that the gap is between', () => {
    const { economy } = resultsOf(gapStudy('{ transition: { cost: { low: 1_000_000, likely: 2_000_000, high: 3_000_000 } } }'));
    expect(names(economy.mostInformative)).toEqual(['topDown.realisation', 'benchmark.b.costPerInhabitant', 'cost.administration.group']);
  });

  it('without a stated cost is held against the present value of the gain', () => {
    const results = resultsOf(gapStudy('{ realisation: { low: 10 %, likely: 20 %, high: 30 %, range: min-max }, ramp: [1] }'));
    const { quantiles } = figureOf(results, 'topDown.realisation');
    expect(valueOf(results, 'sensitivity.topDown.2.low') / (15e6 * tenYears)).toBeGreaterThan(0);
    const place = names(results.economy.topDown?.sensitivity).indexOf('topDown.realisation') + 1;
    expect(valueOf(results, `sensitivity.topDown.${place}.low`) / (15e6 * tenYears)).toBeCloseTo(quantiles?.p10 ?? 0, 6);
  });
});
