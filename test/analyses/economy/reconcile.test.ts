import { describe, expect, it } from 'vitest';
import type { Results } from '../../../src/analyses/index.ts';
import { almostCertain, figureOf, gapStudy, resultsOf, valueOf } from '../economy-study.ts';

/** Payroll and accounting are administration by KOSTRA (function 120), child welfare is not. */
const study = (services: string, cost = almostCertain): Results => resultsOf(gapStudy('{}', `services:\n${services}`, cost));
const payroll = (service: string): string => `  payroll: { catalogue: payroll, ${service} }`;

describe('the services’ gains in administration, held against the gap of 15 million', () => {
  it('are after coordination, and only of administration', () => {
    const results = study(
      `${payroll('gain: { annual: 1_000_000 }, coordination: 300_000')}
  accounting: { catalogue: accounting, gain: { annual: 500_000 } }
  child-welfare: { catalogue: child-welfare, gain: { annual: 9_000_000 } }`,
    );
    expect(results.economy.reconciliation?.services).toEqual(['payroll', 'accounting']);
    expect(valueOf(results, 'gain.bottomUp.administration')).toBe(1_200_000);
    expect(valueOf(results, 'gain.payroll.afterCoordination')).toBe(700_000);
    expect(valueOf(results, 'gain.bottomUp.annual')).toBe(10_500_000);
  });

  it('count with the mean of an estimate', () => {
    const results = study(payroll('gain: { annual: { low: 0, likely: 600_000, high: 3_000_000, range: min-max } }'));
    expect(valueOf(results, 'gain.bottomUp.administration')).toBeCloseTo(900_000, 6);
  });

  it('count only what is cashable', () => {
    const freed = (kind: string): string => `{ municipality: frosta, count: 1, costPerPosition: 700_000, kind: ${kind} }`;
    const results = study(payroll(`gain: { positions: [${freed('cashable')}, ${freed('released')}] }`));
    expect(valueOf(results, 'gain.bottomUp.administration')).toBe(700_000);
  });

  it('are within it up to P90 of what the evidence expects, 47 % of the gap', () => {
    const results = study(payroll('gain: { annual: 6_900_000 }'));
    const p90 = figureOf(results, 'gain.topDown.annual').quantiles?.p90 ?? 0;
    expect(p90 / 15_000_000).toBeCloseTo(0.469, 2);
    expect(results.economy.reconciliation?.verdict).toBe('within');
    expect(results.diagnostics).toEqual([]);
  });

  it('are above the evidence from there, which the writer is told', () => {
    const results = study(payroll('gain: { annual: 7_200_000 }'));
    expect(results.economy.reconciliation?.verdict).toBe('above-evidence');
    expect(results.diagnostics.map(({ code }) => code)).toEqual(['study/gains-above-evidence']);
  });

  it('are above the gap itself from 15 million, which is double counting', () => {
    const results = study(payroll('gain: { annual: 15_000_001 }'));
    expect(results.economy.reconciliation?.verdict).toBe('above-gap');
    expect(results.diagnostics.map(({ code, args }) => [code, args])).toEqual([['study/gains-above-gap', { sum: 15_000_001, gap: 15_000_000 }]]);
    expect(study(payroll('gain: { annual: 15_000_001 }, coordination: 1')).economy.reconciliation?.verdict).toBe('above-evidence');
  });

  it('are not held against anything without a gap, or without a gain in administration', () => {
    expect(study(payroll('gain: { annual: 1 }'), '{ own: 1_000, other: 1_800 }').economy.reconciliation).toBeUndefined();
    expect(study('  child-welfare: { catalogue: child-welfare, gain: { annual: 9 } }').economy.reconciliation).toBeUndefined();
    expect(study(payroll('coordination: 5')).economy.reconciliation).toBeUndefined();
  });
});
