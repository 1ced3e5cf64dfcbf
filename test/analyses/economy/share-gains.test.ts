import { describe, expect, it } from 'vitest';
import type { Results } from '../../../src/analyses/index.ts';
import { figureOf, resultsOf, serviceStudy, valueOf } from '../economy-study.ts';

const municipalities = ['frosta', 'levanger', 'verdal'] as const;
const costs = 'today: { frosta: { cost: 1_000_000, volume: 100 }, levanger: { cost: 5_000_000, volume: 300 }, verdal: { cost: 4_000_000, volume: 600 } }';
const first = `{ gain: { annual: 800_000 }, coordination: 150_000, transition: { cost: 500_000 }, ${costs} }`;
const second = `{ gain: { annual: { low: -100_000, likely: 300_000, high: 900_000 } }, transition: { cost: { low: 1, likely: 2, high: 3 }, year: 2029 }, ${costs.replaceAll('000_000', '400_000')} }`;
const third = `{ gain: { prior: waste }, coordination: { low: 10_000, likely: 20_000, high: 90_000 }, participants: [frosta, verdal], today: { frosta: { cost: 900_000 }, verdal: { cost: 700_000 } } }`;
const keys = (...names: string[]): string => `sharing: { keys: [${names.join(', ')}] }`;

const sumOver = (results: Results, id: (municipality: string) => string): number => municipalities.reduce((sum, each) => sum + (results.figures.get(id(each))?.value ?? 0), 0);

describe('a sharing key', () => {
  const each = (key: string, service = first): (number | undefined)[] => {
    const results = resultsOf(serviceStudy({ a: service }, keys(key)));
    return municipalities.map((municipality) => results.figures.get(`sharing.${key}.${municipality}`)?.value);
  };

  // The arrangement costs 10 000 000 − 800 000 + 150 000 = 9 350 000 a year.
  it('by inhabitants leaves each with its own cost less its inhabitants’ part', () => {
    const shares = [0.1, 0.5, 0.4];
    const own = [1_000_000, 5_000_000, 4_000_000];
    expect(each('population')).toEqual(own.map((cost, index) => expect.closeTo(cost - (shares[index] ?? 0) * 9_350_000, 5)));
  });

  it('in equal parts, by use and by today’s cost does so by those', () => {
    expect(each('equal')).toEqual([1, 5, 4].map((cost) => expect.closeTo(cost * 1e6 - 9_350_000 / 3, 5)));
    expect(each('usage')).toEqual([1 - 0.935, 5 - 2.805, 4 - 5.61].map((gain) => expect.closeTo(gain * 1e6, 5)));
    expect(each('budget')).toEqual([0.1, 0.5, 0.4].map((share) => expect.closeTo(share * 650_000, 5)));
  });

  it('with a fixed part splits that equally and the rest by inhabitants', () => {
    const shares = [0.1, 0.5, 0.4].map((share) => 0.3 / 3 + 0.7 * share);
    expect(each('fixed-30-population-70')).toEqual([1, 5, 4].map((cost, index) => expect.closeTo(cost * 1e6 - (shares[index] ?? 0) * 9_350_000, 5)));
    expect(each('fixed-100-population-0')).toEqual(each('equal').map((gain) => expect.closeTo(gain ?? 0, 5)));
    expect(each('fixed-0-population-100')).toEqual(each('population').map((gain) => expect.closeTo(gain ?? 0, 5)));
  });

  it('leaves out a municipality that takes no part', () => {
    expect(each('population', third)[1]).toBeUndefined();
  });

  it('gives a net gain per inhabitant too', () => {
    const results = resultsOf(serviceStudy({ a: first }, keys('budget')));
    expect(valueOf(results, 'sharing.budget.frosta.perInhabitant')).toBeCloseTo(65_000 / 3_000, 9);
  });
});

describe('what all municipalities gain', () => {
  it.each(['equal', 'population', 'budget', 'fixed-30-population-70'])('adds up to the gain less coordination, whatever the key: %s', (key) => {
    const results = resultsOf(serviceStudy({ a: first, b: second, c: third }, keys(key)));
    const gains = ['a', 'b', 'c'].reduce((sum, id) => sum + valueOf(results, `gain.${id}.annual`), 0);
    const coordination = 150_000 + valueOf(results, 'service.c.coordination');
    expect(sumOver(results, (municipality) => `sharing.${key}.${municipality}`)).toBeCloseTo(gains - coordination, 4);
  });

  it('over the years adds up to the package’s net present value, at the realised share too', () => {
    const results = resultsOf(serviceStudy({ a: first, b: second, c: third }, keys('population')));
    for (const what of ['npv', 'npvAtRealisedShare']) {
      const sum = sumOver(results, (municipality) => `finance.municipality.${municipality}.${what}`);
      expect(sum / valueOf(results, `finance.package.${what}`)).toBeCloseTo(1, 9);
    }
  });

  it('over the years is that of the services that could be shared', () => {
    const refused = '{ gain: { annual: 9_000_000 }, transition: { cost: 5 }, today: { group: { cost: 30_000_000 } } }';
    const results = resultsOf(serviceStudy({ a: first, b: refused }, keys('population')));
    expect(sumOver(results, (municipality) => `finance.municipality.${municipality}.npv`)).toBeCloseTo(valueOf(results, 'finance.a.npv'), 4);
  });
});

describe('what a key moves from one municipality to another', () => {
  // By inhabitants Frosta bears 10 % of 10 million, which is what it has today; in equal parts it bears a third.
  const npv = (service: string): number => valueOf(resultsOf(serviceStudy({ a: service }, keys('equal'))), 'finance.municipality.frosta.npv');
  const worth = (from: number): number => Array.from({ length: 10 - from }, (_, year) => Math.exp(-(from + year) * Math.log(1.04))).reduce((sum, factor) => sum + factor, 0);

  it('is moved from the service’s start, in full', () => {
    const moved = 1_000_000 - 10_000_000 / 3;
    expect(npv(`{ gain: { annual: 0 }, transition: { cost: 0, year: 2029 }, ${costs} }`)).toBeCloseTo(moved * worth(2), 3);
  });

  it('is moved from there also where the positions are freed later', () => {
    const position = (year: number): string => `{ municipality: verdal, year: ${year}, count: 1, costPerPosition: 300_000, kind: cashable }`;
    const of = (years: readonly number[]): number => npv(`{ gain: { positions: [${years.map(position).join(', ')}] }, transition: { cost: 0 }, ${costs} }`);
    const moved = 1_000_000 - 10_000_000 / 3;
    expect(of([2032, 2029])).toBeCloseTo(moved * worth(0) + 100_000 * (worth(5) + worth(2)), 3);
    expect(of([2029, 2032])).toBeCloseTo(of([2032, 2029]), 6);
  });
});

describe('refused is', () => {
  const refused = (service: string, key: string): unknown => resultsOf(serviceStudy({ a: service }, keys(key))).economy.sharing?.refused;

  it('a share by use where a volume is missing', () => {
    expect(refused(first.replace(', volume: 300', ''), 'usage')).toEqual([{ service: 'a', reason: 'no-volume' }]);
    expect(refused(first, 'usage')).toEqual([]);
  });

  it('a cost that is known of the group alone: it is never spread by inhabitants', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { annual: 5 }, today: { group: { cost: 100 } } }' }, keys('population')));
    expect(results.economy.sharing?.refused).toEqual([{ service: 'a', reason: 'group-cost' }]);
    expect([...results.figures.keys()].filter((id) => id.startsWith('sharing.') || id.startsWith('finance.municipality.'))).toEqual([]);
  });

  it('a gain without today’s cost', () => {
    expect(refused('{ gain: { annual: 5 } }', 'population')).toEqual([{ service: 'a', reason: 'no-cost' }]);
    expect(refused('{ gain: { annual: 5 }, today: { frosta: { cost: 100 } } }', 'equal')).toEqual([{ service: 'a', reason: 'no-cost' }]);
  });

  it('nothing without a gain, and nothing is shared without a key', () => {
    expect(resultsOf(serviceStudy({ a: '{ coordination: 5 }' }, keys('equal'))).economy.sharing).toBeUndefined();
    expect(resultsOf(serviceStudy({ a: first })).economy.sharing).toBeUndefined();
  });
});

describe('a municipality’s finances', () => {
  it('are by the first key alone, with their percentiles', () => {
    const both = resultsOf(serviceStudy({ a: first, b: second }, keys('budget', 'equal')));
    const alone = resultsOf(serviceStudy({ a: first, b: second }, keys('budget')));
    expect(figureOf(both, 'finance.municipality.frosta.npv')).toMatchObject({ value: valueOf(alone, 'finance.municipality.frosta.npv') });
    const { quantiles } = figureOf(both, 'finance.municipality.frosta.npv');
    expect(quantiles?.p10).toBeLessThan(quantiles?.p90 ?? 0);
  });
});
