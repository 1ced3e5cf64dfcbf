import { describe, expect, it } from 'vitest';
import type { Results } from '../../../src/analyses/index.ts';
import { resultsOf, serviceStudy, valueOf } from '../economy-study.ts';

/** Present value of 1 in each of ten years from 2027 at 4 %. */
const worth = Array.from({ length: 10 }, (_, year) => 1 / Array.from({ length: year }).reduce<number>((product) => product * 1.04, 1));
const sumFrom = (year: number): number => worth.slice(year - 2027).reduce((sum, factor) => sum + factor, 0);
const at = (year: number): number => worth[year - 2027] ?? Number.NaN;

const finance = (service: string, more?: string): ((what: string) => number) => {
  const results: Results = resultsOf(serviceStudy({ a: service }, more));
  return (what) => valueOf(results, `finance.a.${what}`);
};

describe('a certain flow', () => {
  // As a spreadsheet has it, 2027 … 2036: =B2+NPV(4%;C2:K2) over 0; −2 100 000; −100 000; 150 000; 500 000; then 900 000
  // a year. Transition in 2028 with coordination from then, and the default ramp on 1 000 000.
  const of = finance('{ gain: { annual: 1_000_000 }, transition: { cost: 2_000_000, year: 2028 }, coordination: 100_000 }');

  it('is worth what a spreadsheet says', () => {
    expect(of('npv')).toBeCloseTo(1_873_957.9064, 3);
    expect(of('cost')).toBeCloseTo(2_666_610.0841, 3);
    expect(of('affordableCost')).toBeCloseTo(4_540_567.9906, 3);
  });

  it('breaks even at 58.73 % of its gain and has paid for itself in 2034', () => {
    expect(of('breakEvenRealisation')).toBeCloseTo(0.58728557521, 10);
    expect(of('paybackYear')).toBe(2034);
  });

  it('is worth less than nothing where 28 % of the forecast comes true', () => {
    expect(of('npvAtRealisedShare')).toBeCloseTo(-1_395_251.0468, 3);
  });

  it('is all there is of a package of one service', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { annual: 1_000_000 }, transition: { cost: 2_000_000, year: 2028 }, coordination: 100_000 }' }));
    for (const what of ['cost', 'npv', 'npvAtRealisedShare', 'affordableCost', 'breakEvenRealisation', 'paybackYear']) {
      expect(valueOf(results, `finance.package.${what}`)).toBe(of(what));
    }
  });

  it('is neither simulated nor given a probability', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { annual: 10 }, transition: { cost: 5 } }' }));
    expect([...results.figures.values()].filter(({ origin }) => origin.kind === 'simulated')).toEqual([]);
    expect(results.figures.has('finance.a.probabilityPositive')).toBe(false);
  });
});

describe('the course of a gain', () => {
  it('follows the stated ramp from the start, and its last share stays', () => {
    const of = finance('{ gain: { annual: 100 }, transition: { cost: 0, year: 2029 }, ramp: [50 %, 80 %] }');
    expect(of('npv')).toBeCloseTo(50 * at(2029) + 80 * sumFrom(2030), 9);
  });

  it('is not ramped when it is a loss', () => {
    const of = finance('{ gain: { annual: -100 }, transition: { cost: 10, year: 2028 } }');
    expect(of('npv')).toBeCloseTo(-100 * sumFrom(2028) - 10 * at(2028), 9);
  });

  it('is, of an uncertain gain, ramped in the draws above zero alone', () => {
    const of = finance('{ gain: { annual: { low: -100, likely: 0, high: 100, range: min-max } }, transition: { cost: 1 }, ramp: [0, 1] }');
    // Half of the draws lose from 2027 and half gain from 2028: what is left of the mean is one year's mean loss.
    const meanLoss = (of('npv') + 1) / at(2027);
    // E|X|/2 of PERT(−100, 0, 100), that is of 200 · Beta(3, 3) − 100, is 15.625.
    expect(meanLoss).toBeCloseTo(-15.625, 2);
  });

  it('of positions begins in each one’s own year and never before the service', () => {
    const position = (year: number): string => `{ municipality: frosta, year: ${year}, count: 1, costPerPosition: 100, kind: cashable }`;
    const of = finance(`{ gain: { positions: [${position(2031)}, ${position(2028)}] }, transition: { cost: 0, year: 2029 } }`);
    expect(of('npv')).toBeCloseTo(100 * sumFrom(2031) + 100 * sumFrom(2029), 9);
  });
});

describe('costs', () => {
  it('that come once fall in their year, undiscounted in the first', () => {
    expect(finance('{ transition: { cost: 1_000, year: 2027 } }')('cost')).toBe(1000);
    expect(finance('{ transition: { cost: 1_000, year: 2030 } }')('cost')).toBeCloseTo(1000 * at(2030), 9);
  });

  it('of coordination come in full from the start', () => {
    expect(finance('{ gain: { annual: 5 }, transition: { year: 2030 }, coordination: 100 }')('cost')).toBeCloseTo(100 * sumFrom(2030), 9);
  });

  it('by another rate and period are worth something else', () => {
    const text = serviceStudy({ a: '{ coordination: 100 }' }, 'discountRate: 0 %').replace('years: 10', 'years: 40');
    expect(valueOf(resultsOf(text), 'finance.a.cost')).toBe(4000);
  });
});

describe('payback', () => {
  const year = (service: string): number | undefined => resultsOf(serviceStudy({ a: service })).figures.get('finance.a.paybackYear')?.value;

  it('is the first year in which the discounted sum is not below zero', () => {
    expect(year('{ gain: { annual: 100 }, transition: { cost: 196 }, ramp: [1] }')).toBe(2028);
    expect(year('{ gain: { annual: 100 }, transition: { cost: 197 }, ramp: [1] }')).toBe(2029);
  });

  it('is absent where it does not come within the period, and where nothing is paid', () => {
    expect(year('{ gain: { annual: 100 }, transition: { cost: 900 }, ramp: [1] }')).toBeUndefined();
    expect(year('{ gain: { annual: 100 }, transition: { cost: 0 }, ramp: [1] }')).toBeUndefined();
  });
});

describe('without a stated cost', () => {
  it('a service has no net present value; what it may cost at most stands there', () => {
    const { figures, economy } = resultsOf(serviceStudy({ a: '{ gain: { annual: 100 }, ramp: [1] }' }));
    expect([...figures.keys()].filter((id) => id.startsWith('finance.'))).toEqual(['finance.a.affordableCost']);
    expect(figures.get('finance.a.affordableCost')?.value).toBeCloseTo(100 * sumFrom(2027), 9);
    expect(economy.package).toBeUndefined();
  });

  it('a loss may cost nothing, so that neither that nor a break-even share is there', () => {
    const { figures } = resultsOf(serviceStudy({ a: '{ gain: { annual: -100 } }', b: '{ gain: { annual: -100 }, transition: { cost: 5 } }' }));
    expect([...figures.keys()].filter((id) => /affordableCost|breakEven|payback/.test(id))).toEqual([]);
    expect(figures.has('finance.b.npv')).toBe(true);
  });
});

describe('the years', () => {
  const start = (more: string, service = '{ gain: { annual: 1 }, transition: { cost: 1 } }'): number | undefined => {
    const text = serviceStudy({ a: service }, more).replace('horizon: { firstYear: 2027, years: 10 }', '');
    return resultsOf(text).figures.get('finance.a.paybackYear')?.value;
  };

  it('begin after the decision, else with the first start, else after the price year, and never by the clock', () => {
    // With the default ramp 1 is paid back by 1 a year in the fifth year: 0.25 · 0.925 + 0.6 · 0.889 is 0.76, and then comes 0.85.
    const wait = 4;
    expect(start('decisionDate: 2026-05-01\npriceYear: 2020')).toBe(2027 + wait);
    expect(start('priceYear: 2020')).toBe(2021 + wait);
    expect(start('priceYear: 2020', '{ gain: { annual: 1 }, transition: { cost: 1, year: 2030 } }')).toBe(2030 + wait);
    expect(start('')).toBeUndefined();
  });
});
