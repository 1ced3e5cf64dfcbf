import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { resultData } from '../../../src/analyses/result-data.ts';
import { planStudy } from '../plan/plan-study.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const values = (figures: readonly Figure[] | undefined): readonly number[] => (figures ?? []).map(({ value }) => value);

function service(ramp: string): string {
  return smallStudy(`priceYear: 2026
horizon: { firstYear: 2027, years: 5 }
discountRate: 0 %
services:
  payroll:
    catalogue: payroll
    gain: { annual: 1_000_000 }
    transition: { cost: 1_500_000, year: 2028 }
    coordination: 100_000
    ramp: ${ramp}
    effects: { quality: 2 }`);
}

describe('the course of money', () => {
  it('adds up what is paid once, what is paid each year and what is gained by the ramp', () => {
    const { package: together } = analyze(studyOf(service('[0, 0.5, 1]'))).economy;
    expect(values(together?.cashFlow)).toEqual([0, -1_600_000, -1_200_000, -300_000, 600_000]);
    expect(together?.paybackYear?.value).toBe(2031);
    expect(together?.cashFlow.every(({ quantiles }) => quantiles === undefined)).toBe(true);
  });

  it('is discounted as the net present value is, with which it ends', () => {
    const found = analyze(studyOf(service('[1]').replace('0 %', '4 %'))).economy.package;
    expect(values(found?.cashFlow)[1]).toBeCloseTo((1_000_000 - 1_600_000) / 1.04, 6);
    expect(found?.cashFlow.at(-1)).toBe(found?.npv);
  });

  it('comes as near to the net present value a year before the last as that year’s net is', () => {
    const study = studyOf(planStudy());
    const { package: together } = analyze(study).economy;
    const flow = values(together?.cashFlow);
    const [before = 0, last = 0] = flow.slice(-2);
    const [earlier = 0] = flow.slice(-3);
    // Both are years of full effect, and the later counts 4 % less.
    expect((last - before) / (before - earlier)).toBeCloseTo(1 / 1.04, 3);
  });

  it('is below zero until the year in which the costs are earned', () => {
    const study = studyOf(planStudy());
    const { package: together } = analyze(study).economy;
    const flow = values(together?.cashFlow);
    const paid = (together?.paybackYear?.value ?? 0) - (study.horizon.firstYear ?? 0);
    expect(paid).toBe(2);
    expect(flow.slice(0, paid).every((value) => value < 0)).toBe(true);
    expect(flow[paid]).toBeGreaterThanOrEqual(0);
  });

  it('has an interval about each year in which something is uncertain, and it grows', () => {
    const { package: together } = analyze(studyOf(planStudy())).economy;
    const widths = (together?.cashFlow ?? []).flatMap(({ quantiles }) => (quantiles?.p90 === undefined || quantiles.p10 === undefined ? [] : [quantiles.p90 - quantiles.p10]));
    expect(widths.length).toBeGreaterThan(5);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  it('is in no table of figures and not in the data', () => {
    const study = studyOf(planStudy());
    const results = analyze(study);
    expect([...results.figures.keys()].filter((id) => id.includes('throughYear'))).toEqual([]);
    expect(JSON.stringify(resultData(study, results))).not.toContain('throughYear');
  });

  it('is absent of shared administration without a stated cost', () => {
    const study = (more: string): string => smallStudy(`priceYear: 2026\nhorizon: { firstYear: 2027, years: 6 }\nbenchmarks: { b: { adminCostPerInhabitant: 1_793 } }\ngroup: { adminCostPerInhabitant: 2_279 }\n${more}`);
    expect(analyze(studyOf(study(''))).economy.topDown?.cashFlow).toBeUndefined();
    const { topDown } = analyze(studyOf(study('topDown: { transition: { cost: 2_000_000 } }'))).economy;
    expect(topDown?.cashFlow?.at(-1)).toBe(topDown?.npv);
    expect(topDown?.cashFlow).toHaveLength(6);
  });
});
