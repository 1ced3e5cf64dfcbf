import { describe, expect, it } from 'vitest';
import { drawInput } from '../../../src/analyses/draw-input.ts';
import type { Results } from '../../../src/analyses/index.ts';
import { priorDistribution } from '../../../src/analyses/prior-distribution.ts';
import type { Distribution } from '../../../src/math/distribution.ts';
import { normalDistribution } from '../../../src/math/normal-distribution.ts';
import { pertDistribution } from '../../../src/math/pert-distribution.ts';
import { repositoryFile } from '../../study-of.ts';
import { almostCertain, figureOf, gapStudy, resultsOf, valueOf } from '../economy-study.ts';

const twentyMillion = 'transition: { cost: 20_000_000 }';
const id = 'finance.topDown';

/** Present value of 1 a year for ten years at 4 %, the first undiscounted: 1 + (1 − 1.04⁻⁹)/0.04. */
const tenYears = 8.4353316105;

describe('20 million up front against a gap of 15 million a year, ten years at 4 %', () => {
  it('breaks even at 0.1581 of the gap without a ramp', () => {
    const results = resultsOf(gapStudy(`{ ${twentyMillion}, ramp: [1] }`));
    expect(valueOf(results, 'benchmark.b.comparableGapTotal')).toBe(15_000_000);
    expect(valueOf(results, `${id}.breakEvenRealisation`)).toBeCloseTo(0.1581, 4);
  });

  it('breaks even at 0.2458 of the gap with the default ramp, which is 0, 0, 25, 60, 100 %', () => {
    const byDefault = valueOf(resultsOf(gapStudy(`{ ${twentyMillion} }`)), `${id}.breakEvenRealisation`);
    expect(byDefault).toBeCloseTo(0.2458, 4);
    expect(valueOf(resultsOf(gapStudy(`{ ${twentyMillion}, ramp: [0, 0, 25 %, 60 %, 100 %] }`)), `${id}.breakEvenRealisation`)).toBe(byDefault);
  });

  it('needs more with coordination from the start, which is 8.4353 times a year’s', () => {
    const results = resultsOf(gapStudy(`{ ${twentyMillion}, coordination: 1_000_000, ramp: [1] }`));
    expect(valueOf(results, `${id}.cost`)).toBeCloseTo(20e6 + 1e6 * tenYears, 3);
    expect(valueOf(results, `${id}.breakEvenRealisation`)).toBeCloseTo((20 + tenYears) / (15 * tenYears), 9);
  });

  it('needs the same whatever share is expected, for r* is computed of the gap itself', () => {
    const of = (realisation: string): number => valueOf(resultsOf(gapStudy(`{ ${twentyMillion}, realisation: ${realisation} }`)), `${id}.breakEvenRealisation`);
    expect(of('merger')).toBe(of('sceptical'));
  });
});

describe('without a stated cost', () => {
  const { economy, figures } = resultsOf(gapStudy('{ realisation: shared-administration }'));

  it('there is no break-even share, net present value, payback year or probability', () => {
    const { cost, npv, breakEvenRealisation, paybackYear, probabilityPositive, aboveBreakEven } = economy.topDown ?? {};
    expect([cost, npv, breakEvenRealisation, paybackYear, probabilityPositive]).toEqual(Array.from({ length: 5 }));
    expect(aboveBreakEven?.size).toBe(0);
    expect([...figures.keys()].filter((figure) => figure.startsWith(id))).toEqual([`${id}.affordableCost`]);
  });

  it('what it may cost at most is the present value of the mean gain', () => {
    const own = resultsOf(gapStudy('{ realisation: 20 %, ramp: [1] }', '', almostCertain));
    expect(valueOf(own, `${id}.affordableCost`)).toBeCloseTo(3e6 * tenYears, -2);
  });
});

describe('the named assumptions', () => {
  const prior = (name: string): [number, Record<string, number | undefined>] => {
    const { value, quantiles } = figureOf(resultsOf(gapStudy(`{ realisation: ${name} }`)), 'topDown.realisation');
    return [value, { ...quantiles }];
  };

  it('shared-administration has its mean at 0.183 and P10, P50 and P90 at about −0.10, 0.19 and 0.47', () => {
    const [mean, { p10, p50, p90 }] = prior('shared-administration');
    expect(mean).toBeCloseTo(0.1833, 4);
    expect([p10, p50, p90]).toEqual([expect.closeTo(-0.1, 2), expect.closeTo(0.19, 2), expect.closeTo(0.47, 2)]);
  });

  it('sceptical expects nothing and merger 0.4717', () => {
    expect(prior('sceptical')[0]).toBeCloseTo(0, 12);
    expect(prior('merger')[0]).toBeCloseTo((0.2 + 4 * 0.47 + 0.75) / 6, 12);
    expect(prior('sceptical')[1]['p50']).toBeCloseTo(0, 9);
  });

  it('are each asked how likely more than the break-even share is, as an integration of their densities says', () => {
    const results = resultsOf(gapStudy(`{ ${twentyMillion} }`));
    const needed = valueOf(results, `${id}.breakEvenRealisation`);
    const probability = (name: string): number => valueOf(results, `${id}.probabilityAboveBreakEven.${name}`);
    const sceptical = exceedance(-0.3, 0, 0.3, needed);
    expect(probability('sceptical')).toBeCloseTo(sceptical, 6);
    expect(probability('merger')).toBeCloseTo(exceedance(0.2, 0.47, 0.75, needed), 6);
    expect(probability('shared-administration')).toBeCloseTo(0.5 * exceedance(0.1, 0.35, 0.7, needed) + 0.5 * sceptical, 6);
  });
});

describe('the share of the administration that is shared', () => {
  const withPhi = (phi: string, more = ''): Results => resultsOf(gapStudy(`{ ${twentyMillion}, phi: ${phi}${more} }`, '', almostCertain));

  it('caps the realised share and never multiplies it', () => {
    expect(valueOf(withPhi('50 %', ', realisation: 20 %'), 'gain.topDown.annual')).toBeCloseTo(3e6, -2);
    expect(valueOf(withPhi('15 %', ', realisation: 20 %'), 'gain.topDown.annual')).toBeCloseTo(2.25e6, -2);
  });

  it('below what is needed leaves no chance, and that is said', () => {
    const low = withPhi('20 %');
    expect(low.economy.topDown?.isOutOfReach).toBe(true);
    expect([...(low.economy.topDown?.aboveBreakEven.values() ?? [])].map(({ value }) => value)).toEqual([0, 0, 0]);
    const enough = withPhi('25 %');
    expect(enough.economy.topDown?.isOutOfReach).toBe(false);
    expect(valueOf(enough, `${id}.probabilityAboveBreakEven.merger`)).toBeCloseTo(exceedance(0.2, 0.47, 0.75, 0.24577), 4);
  });

  it('when it is an estimate lowers the chance by its own chance of being too small', () => {
    const results = withPhi('{ low: 10 %, likely: 25 %, high: 40 %, range: min-max }');
    const needed = valueOf(results, `${id}.breakEvenRealisation`);
    expect(results.economy.topDown?.isOutOfReach).toBe(false);
    const expected = exceedance(0.2, 0.47, 0.75, needed) * exceedance(0.1, 0.25, 0.4, needed);
    expect(valueOf(results, `${id}.probabilityAboveBreakEven.merger`)).toBeCloseTo(expected, 6);
    expect(withPhi('{ low: 10 %, likely: 15 %, high: 35 %, range: min-max }').economy.topDown?.isOutOfReach).toBe(false);
    expect(withPhi('{ low: 10 %, likely: 15 %, high: 20 %, range: min-max }').economy.topDown?.isOutOfReach).toBe(true);
  });
});

describe('the gain by draws', () => {
  const draws = (stream: string, distribution: Distribution, sharesFactor: boolean): Float64Array => {
    const into = new Float64Array(10_000);
    drawInput({ figure: figureOf(flv, stream), distribution, sharesFactor }, { seed: 1, draws: 10_000 }, into);
    return into;
  };
  const phi = '{ low: 0.2, likely: 0.4, high: 0.6, range: min-max }';
  const flv = resultsOf(repositoryFile('examples/flv/study.yaml').replace('realisation: shared-administration }', `realisation: shared-administration, phi: ${phi} }`));

  it('never has a mean above the mean share of the gap, also where chance is far larger than the gap', () => {
    const small = resultsOf(repositoryFile('examples/flv/study.yaml').replace('value: 2279', 'value: 1_803'));
    expect(valueOf(small, 'gain.topDown.annual')).toBeCloseTo(valueOf(small, 'topDown.realisation') * 10 * 33_500, -4);
  });

  it('is min(r, φ) × max(0, gap) × inhabitants in each of them, on the FLV gap with an uncertain φ', () => {
    const realised = draws('topDown.realisation', priorDistribution('shared-administration'), true);
    const shared = draws('topDown.phi', pertDistribution(0.2, 0.4, 0.6), false);
    const own = draws('cost.administration.group', normalDistribution(2279, (0.11 * 2279) / Math.sqrt(3)), false);
    const other = draws('benchmark.ringsaker.costPerInhabitant', normalDistribution(1793, 0.11 * 1793), false);
    const gaps = own.map((cost, draw) => Math.max(0, cost - (other[draw] ?? Number.NaN)));
    // What is cut off at zero is taken out again: the drawn gaps have the gap as computed for their mean.
    const scale = 486 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
    const gains = realised.map((r, draw) => Math.min(r, shared[draw] ?? Number.NaN) * (gaps[draw] ?? Number.NaN) * scale * 33_500);
    const { value, quantiles } = figureOf(flv, 'gain.topDown.annual');
    expect(value).toBeCloseTo(gains.reduce((sum, gain) => sum + gain, 0) / 10_000, 3);
    const sorted = gains.toSorted();
    const at = (share: number): number => (sorted[Math.floor(9_999 * share)] ?? 0) + (9_999 * share - Math.floor(9_999 * share)) * ((sorted[Math.ceil(9_999 * share)] ?? 0) - (sorted[Math.floor(9_999 * share)] ?? 0));
    expect([quantiles?.p10, quantiles?.p50, quantiles?.p90]).toEqual([0.1, 0.5, 0.9].map((share) => expect.closeTo(at(share), 3)));
  });

  it('is shrunk by nothing more: the share has been realised, and is no forecast', () => {
    expect(flv.economy.topDown?.npvAtRealisedShare).toBeUndefined();
  });
});

describe('which benchmark is looked at', () => {
  const two = (topDown: string, existing = ''): Results =>
    resultsOf(gapStudy('{}', existing).replace('benchmarks: { b:', 'benchmarks: { dear: { adminCostPerInhabitant: 3_000 }, b:').replace('topDown: {}', topDown));

  it('is the first that is cheaper, or the one that is named', () => {
    expect(two('topDown: {}').economy.topDown?.benchmark).toBe('b');
    expect(two('topDown: { benchmark: b }').economy.topDown?.benchmark).toBe('b');
    expect(two('topDown: { benchmark: dear }').economy.topDown).toBeUndefined();
  });

  it('is none where support functions are shared already, unless the study asks for it', () => {
    const shared = 'existing: { joint: { title: Joint, partners: [frosta, verdal], area: support } }';
    expect(two('', shared).economy.topDown).toBeUndefined();
    expect(two('topDown: {}', shared).economy.topDown?.benchmark).toBe('b');
    expect(two('', shared.replace('support', 'services')).economy.topDown?.benchmark).toBe('b');
  });
});

/** P(X > x) of a PERT distribution, by Simpson's rule on its density: nothing of the code that is tested. */
function exceedance(low: number, likely: number, high: number, x: number): number {
  const power = (base: number, exponent: number): number => (base <= 0 ? 0 : Math.exp(exponent * Math.log(base)));
  const [alpha, beta] = [(4 * (likely - low)) / (high - low), (4 * (high - likely)) / (high - low)];
  const density = (at: number): number => power(at - low, alpha) * power(high - at, beta);
  return x >= high ? 0 : simpson(density, Math.max(low, x), high) / simpson(density, low, high);
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * f(from + step * width);
  return (sum * width) / 3;
}
