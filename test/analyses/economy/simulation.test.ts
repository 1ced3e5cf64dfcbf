import { describe, expect, it } from 'vitest';
import { drawInput } from '../../../src/analyses/draw-input.ts';
import type { Results } from '../../../src/analyses/index.ts';
import { priorDistribution } from '../../../src/analyses/prior-distribution.ts';
import { resultData } from '../../../src/analyses/result-data.ts';
import { rankCorrelation } from '../../../src/math/rank-correlation.ts';
import { ranksOf } from '../../../src/math/ranks.ts';
import { repositoryFile, studyOf } from '../../study-of.ts';
import { deviationOf, errorOf, figureOf, gapStudy, numbersOf, resultsOf, serviceStudy, threeMunicipalities } from '../economy-study.ts';

const costs = 'today: { frosta: { cost: 1_000_000 }, levanger: { cost: 5_000_000 }, verdal: { cost: 4_000_000 } }';
const uncertain = '{ gain: { annual: { low: -200_000, likely: 300_000, high: 900_000 } }, transition: { cost: { low: 1, likely: 2, high: 3 } } }';
const byPrior = `{ gain: { prior: waste }, transition: { cost: { low: 500_000, likely: 600_000, high: 900_000 } }, ${costs} }`;

describe('realisation rates go together', () => {
  const results = resultsOf(serviceStudy({ a: byPrior, b: byPrior }));
  const share = (service: string): Float64Array => {
    const into = new Float64Array(10_000);
    const figure = figureOf(results, `service.${service}.gain.share`);
    drawInput({ figure, distribution: priorDistribution('waste'), sharesFactor: true }, { seed: 1, draws: 10_000 }, into);
    return into;
  };

  it('by the rank correlation 6/π · arcsin(ρ/2) of normal scores with ρ = 0.4 (Pearson 1907)', () => {
    const expected = (6 / Math.PI) * Math.asin(0.4 / 2);
    expect(expected).toBeCloseTo(0.3846, 4);
    expect(Math.abs((rankCorrelation(ranksOf(share('a')), ranksOf(share('b'))) ?? 0) - expected)).toBeLessThan(0.025);
  });

  it('so that two services together are spread by √(2 · 1.4) of one and not by √2', () => {
    const one = deviationOf(figureOf(results, 'finance.a.npv'));
    expect(deviationOf(figureOf(results, 'gain.bottomUp.annual')) / (10_000_000 * deviationOfWaste())).toBeCloseTo(Math.sqrt(2 * 1.39), 1);
    expect(deviationOf(figureOf(results, 'finance.package.npv')) / one).toBeGreaterThan(1.6);
  });

  it('and the gap’s realised share is one of them', () => {
    const text = gapStudy('{ transition: { cost: 1 } }', `services: { a: ${byPrior} }`);
    const both = resultsOf(text);
    const realised = new Float64Array(10_000);
    const figure = figureOf(both, 'topDown.realisation');
    drawInput({ figure, distribution: priorDistribution('shared-administration'), sharesFactor: true }, { seed: 1, draws: 10_000 }, realised);
    expect(Math.abs((rankCorrelation(ranksOf(realised), ranksOf(share('a'))) ?? 0) - 0.3846)).toBeLessThan(0.025);
  });

  it('while costs do not', () => {
    const cost = '{ gain: { annual: 1_000 }, transition: { cost: { low: 100, likely: 200, high: 900 } } }';
    const both = resultsOf(serviceStudy({ a: cost, b: cost }));
    const ratio = deviationOf(figureOf(both, 'finance.package.npv')) / deviationOf(figureOf(both, 'finance.a.npv'));
    expect(Math.abs(ratio - Math.SQRT2)).toBeLessThan(0.02);
  });
});

describe('another seed', () => {
  const flv = repositoryFile('examples/flv/study.yaml');
  const withSeed = (seed: number): Results => resultsOf(`${flv}\nanalysis: { seed: ${seed} }\n`);
  const gains = Array.from({ length: 20 }, (_, index) => figureOf(withSeed(index + 1), 'gain.topDown.annual'));

  it.each(['mean', 'p10', 'p50', 'p90'] as const)('over twenty of them moves the %s of the FLV gain by less than the printed Monte Carlo error allows', (what) => {
    const values = gains.map(({ value, quantiles }) => (what === 'mean' ? value : (quantiles?.[what] ?? Number.NaN)));
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
    const errors = gains.map((figure) => errorOf(figure)[what] ?? Number.NaN);
    for (const [index, value] of values.entries()) expect(Math.abs(value - middle)).toBeLessThan(errors[index] ?? Number.NaN);
    // Each is known to within its error, so that two seeds differ by no more than both errors together.
    expect(Math.max(...values) - Math.min(...values)).toBeLessThan(2 * Math.min(...errors));
    expect(new Set(values).size).toBe(20);
  });

  it('moves no figure that nothing is drawn for, and the same seed moves none at all', () => {
    const [one, two] = [numbersOf(withSeed(1)), numbersOf(withSeed(2))];
    expect(two.get('topDown.realisation')).toEqual(one.get('topDown.realisation'));
    expect(two.get('benchmark.ringsaker.gapTotal')).toEqual(one.get('benchmark.ringsaker.gapTotal'));
    expect(numbersOf(withSeed(1))).toEqual(one);
  });
});

describe('a service added', () => {
  const of = (services: Readonly<Record<string, string>>): Results => resultsOf(serviceStudy(services));
  const own = (results: Results): [string, readonly (number | undefined)[]][] =>
    [...numbersOf(results)].filter(([id]) => /^(service|gain|finance|sensitivity)\.(a|b)\./.test(id)).toSorted(([x], [y]) => (x < y ? -1 : 1));

  it('changes no number of the others, to the last bit, wherever it stands', () => {
    const before = own(of({ a: uncertain, b: byPrior }));
    expect(before.length).toBeGreaterThan(20);
    expect(own(of({ a: uncertain, b: byPrior, c: byPrior }))).toEqual(before);
    expect(own(of({ c: uncertain, b: byPrior, a: uncertain }))).toEqual(before);
    expect(own(of({ b: byPrior, d: '{ gain: { annual: 5 } }', a: uncertain, c: byPrior }))).toEqual(before);
  });
});

describe('the order', () => {
  const services: Readonly<Record<string, string>> = {
    a: uncertain,
    b: byPrior,
    c: '{ catalogue: payroll, gain: { annual: 700_000 }, coordination: { low: 100_000, likely: 150_000, high: 300_000 } }',
    d: `{ catalogue: accounting, gain: { shareOfCost: { low: 0, likely: 5 %, high: 12 % } }, transition: { cost: 300_000 }, ${costs.replaceAll('000_000', '100_000')} }`,
  };
  const municipalities = threeMunicipalities.split('\n').map((line, index) => line.replace(' }', `, adminCostPerInhabitant: ${2_300 + 100 * index} }`));
  const study = (ids: readonly string[], order: readonly number[]): ReturnType<typeof numbersOf> => {
    const text = serviceStudy(
      Object.fromEntries(ids.map((id) => [id, services[id] ?? ''])),
      'benchmarks: { x: { adminCostPerInhabitant: 1_800 } }\ntopDown: { transition: { cost: { low: 1, likely: 2, high: 4 } } }\nsharing: { keys: [population, fixed-20-population-80] }',
    );
    return numbersOf(resultsOf(text.replace(threeMunicipalities, order.map((index) => municipalities[index]).join('\n'))));
  };

  it('of services and municipalities changes no figure', () => {
    const first = study(['a', 'b', 'c', 'd'], [0, 1, 2]);
    for (const [ids, order] of [[['d', 'c', 'b', 'a'], [0, 1, 2]], [['b', 'd', 'a', 'c'], [2, 0, 1]], [['a', 'b', 'c', 'd'], [1, 2, 0]]] as const) {
      const other = study(ids, order);
      expect([...other.keys()].toSorted()).toEqual([...first.keys()].toSorted());
      for (const [id, numbers] of first) {
        for (const [index, number] of numbers.entries()) {
          const changed = other.get(id)?.[index];
          if (number === undefined) expect([id, changed]).toEqual([id, undefined]);
          else expect(Math.abs((changed ?? Number.NaN) - number), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number)));
        }
      }
    }
  });
});

describe('no percentile lies on a jump', () => {
  // The mean cost is 2 333 but half of the draws lie below 2 265: in most there is no gap to 2 300, and the gain is nothing.
  const text = gapStudy('{ transition: { cost: 1_000_000 } }', '', '{ own: { low: 2_000, likely: 2_000, high: 4_000, range: min-max }, other: { low: 2_299.9999, likely: 2_300, high: 2_300.0001 } }');
  const results = resultsOf(text);

  it('so that the median of a gain that is nothing in most draws is absent, and never 0', () => {
    const gain = figureOf(results, 'gain.topDown.annual');
    expect(results.benchmarks[0]?.noise?.probabilityAboveZero.value).toBeLessThan(0.48);
    expect(gain.value).toBeGreaterThan(0);
    expect(gain.quantiles).not.toHaveProperty('p50');
    expect(gain.quantiles?.p90).toBeGreaterThan(0);
  });

  it('nor of what follows from it: what is paid then is one amount in all of these draws', () => {
    const npv = figureOf(results, 'finance.topDown.npv');
    expect(npv.quantiles).not.toHaveProperty('p50');
    const data = resultData(studyOf(text), results)['figures'] as Record<string, object>;
    expect(data['finance.topDown.npv']).not.toHaveProperty('p50');
    expect(data['gain.topDown.annual']).not.toHaveProperty('p50');
  });
});

function deviationOfWaste(): number {
  const { mean, maximum, minimum } = priorDistribution('waste');
  return Math.sqrt(((mean - minimum) * (maximum - mean)) / 7);
}
