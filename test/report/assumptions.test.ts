import { describe, expect, it } from 'vitest';
import { realisedShare } from '../../src/knowledge/judgements.ts';
import { realisedShareOfForecasts } from '../../src/report/realised-share.ts';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { sectionOf } from './section-of.ts';

const costs = `  frosta: { name: Frosta, population: 10_000, adminCostPerInhabitant: 3_000 }
  verdal: { name: Verdal, population: 30_000, adminCostPerInhabitant: 2_600 }`;

function assumptions(more: string): string {
  const study = smallStudy(`benchmarks: { a: { name: Oslo, adminCostPerInhabitant: 2_800 }, b: { name: Bergen, adminCostPerInhabitant: 2_300 } }\n${more}`, costs);
  return sectionOf(study, 'Assumptions', 'en');
}

it('the share of forecasts that comes true is the one that the audit was read for', () => {
  expect(realisedShareOfForecasts()?.value).toBe(realisedShare);
});

describe('what was assumed', () => {
  it('is every default that mattered', () => {
    const text = assumptions('priceYear: 2024');
    for (const said of [
      'standard deviation of 11%',
      'over 10 years',
      'The first year is 2025: the year after the price year',
      'The discount rate is 4% a year in real terms (Norwegian Ministry of Finance, circular R-109/21',
      'is computed against Bergen: the first benchmark that is cheaper',
      'our assumption for shared administration, 18% on average',
      'φ = 1',
      '0%, 0%, 25%, 60% and 100%',
      '10,000 draws and seed 1',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('is not what the study states', () => {
    const text = assumptions(
      'horizon: { firstYear: 2027, years: 8 }\ndiscountRate: 3 %\nanalysis: { draws: 500 }\ntopDown: { benchmark: b, realisation: sceptical, phi: 60 %, ramp: [50 %, 100 %] }',
    );
    for (const said of ['over 8 years', 'first year', 'interest rate', 'is computed against', 'shared administration', 'φ', 'of the full effect', 'draws']) {
      expect(text).not.toContain(said);
    }
  });

  it('says how the first year was found', () => {
    expect(assumptions('decisionDate: 2026-03-01')).toContain('The first year is 2027: the year after the decision');
    expect(assumptions('topDown: { transition: { cost: 5_000_000, year: 2028 } }')).toContain('The first year is 2028: the first year in which the study says that something starts');
    expect(assumptions('')).toContain('does not say when anything starts');
  });

  it('names estimates, illustrations and costs without a kind of project in one line each', () => {
    const estimate = '{ low: 100_000, likely: 200_000, high: 400_000, source: illustration }';
    const text = assumptions(
      `services: { pay: { title: Pay, gain: { annual: ${estimate} }, transition: { cost: 300_000 } }, ict: { title: Computers, gain: { annual: ${estimate} }, transition: { cost: 400_000, project: ict } } }`,
    );
    expect(text.match(/low, likely and high/g)).toHaveLength(1);
    expect(text).toContain('the gain from Pay a year and the gain from Computers a year. Sums use the mean; the simulation uses the whole spread.');
    expect(text).toContain('nothing is added for the usual overrun: the one-off cost of Pay.');
    expect(text).toContain('Multiplied by 3, because such projects have cost more than was first stated (HM Treasury 2013, upper bound): the one-off cost of Computers.');
    expect(text).toMatch(/28% is realised in the cautious computation.*\[\^research\.nao-2016\]/);
    expect(text.match(/the example’s own values/g)).toHaveLength(1);
  });

  it('is short for a study that only compares', () => {
    const lines = sectionOf(repositoryFile('examples/innherred-2016/study.yaml'), 'Forutsetninger', 'nb').split('\n- ').length - 1;
    expect(lines).toBeLessThan(8);
  });
});

describe('the method', () => {
  const method = (text: string): string => sectionOf(text, 'Method', 'en');

  it('has only what was used', () => {
    const none = method(smallStudy('benchmarks: { b: { name: Oslo, adminCostPerInhabitant: 4_000 } }', costs));
    for (const formula of ['Net present value', 'PERT', 'r\\*', 'F/N', 'triangular', 'Spearman']) expect(none).not.toContain(formula);
    const flv = method(repositoryFile('examples/flv/study.yaml'));
    expect(flv).toContain('min(r, φ) · max(0, D)');
    expect(flv).not.toContain('r\\* =');
    expect(flv).not.toContain('triangular');
  });

  it('has break-even and payback where a cost is stated', () => {
    const text = method(smallStudy('priceYear: 2024\nbenchmarks: { b: { name: Oslo, adminCostPerInhabitant: 1_000 } }\ntopDown: { transition: { cost: { low: 1_000_000, likely: 2_000_000, high: 5_000_000 } } }', costs));
    for (const formula of ['r\\* =', 'paid back', 'triangular', 'Latin hypercubes', 'i = 4%']) expect(text).toContain(formula);
  });
});

describe('a period beyond the forty years of the circular’s rate', () => {
  const text = (more: string): string =>
    sectionOf(smallStudy(`services: { payroll: { catalogue: payroll, gain: { annual: 300_000 } } }\n${more}`), 'Assumptions', 'en');

  it('is said to have its rate all the way, unless the study states one', () => {
    const lower = 'The circular has a lower rate for the years after that. That is not applied here';
    expect(text('horizon: { years: 60 }')).toContain(lower);
    expect(text('horizon: { years: 40 }')).not.toContain(lower);
    expect(text('horizon: { years: 60 }\ndiscountRate: 3 %')).not.toContain(lower);
  });
});
