import { describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../study-of.ts';
import { sectionOf } from './section-of.ts';

const costs = `  frosta: { name: Frosta, population: 10_000, adminCostPerInhabitant: { 2023: 3_000, 2024: 3_000 } }
  verdal: { name: Verdal, population: 30_000, adminCostPerInhabitant: { 2023: 2_600, 2024: 2_600 } }`;
const heading = 'What the gap may be worth';

function section(more: string): string {
  const study = smallStudy(`priceYear: 2024\nbenchmarks: { oslo: { name: Oslo, adminCostPerInhabitant: 2_300 } }\n${more}\nsources: { s: { title: Offer } }`, costs);
  return sectionOf(study, heading, 'en');
}

function cells(text: string, label: string): number[] {
  const row = text.split('\n').find((line) => line.startsWith(`| ${label}`)) ?? '';
  return row.split('|').slice(2).filter((cell) => cell.trim() !== '').map((cell) => Number(cell.replace('−', '-').replace('%', '')));
}

describe('the section on what the gap may be worth', () => {
  const text = section('topDown: { transition: { cost: { value: 20_000_000, source: s }, project: ict, mitigated: 50 % }, coordination: { value: 500_000, source: illustration } }');

  it('has mean and percentiles of the realised share, the gain and the net present value', () => {
    const share = cells(text, 'Realised share');
    expect(share).toEqual([18, -10, 19, 47]);
    for (const label of ['Gain a year', 'Net present value']) {
      const [mean = 0, p10 = 0, p50 = 0, p90 = 0] = cells(text, label);
      expect(p10).toBeLessThan(p50);
      expect(p50).toBeLessThan(p90);
      expect(mean).toBeGreaterThan(p10);
      expect(mean).toBeLessThan(p90);
    }
  });

  it('adds up: the gain less the cost is the net present value, as printed', () => {
    const [gain = Number.NaN] = cells(text, 'Present value of the gain');
    const [cost = Number.NaN] = cells(text, 'Present value of the cost');
    const [net = Number.NaN] = cells(text, 'Net present value');
    expect(Number((gain - cost).toFixed(1))).toBe(net);
  });

  it('tells the costs with their sources, what was added, and what is an illustration', () => {
    expect(text).toContain('NOK 40.0 million[^s] once (stated as NOK 20 million, with an addition');
    expect(text).toContain('NOK 500,000 a year (illustration) for the shared arrangement');
  });

  it('shows the three assumptions beside each other with their research', () => {
    for (const row of [/Shared administration \(used here\) +\| +18%/, /Sceptical +\| +0%/, /Merger +\| +47%/]) expect(text).toMatch(row);
    for (const id of ['elston-dixon-2020', 'blom-hansen-2014', 'allers-de-greef-2018', 'elston-bel-wang-2025']) expect(text).toContain(`[^research.${id}]`);
  });

  it('says how uncertain the draws leave the numbers', () => {
    expect(text).toMatch(/10,000 random draws \(seed 1\)\. The random draws leave the gain a year uncertain by at most ±NOK [\d,.]+/);
    expect(text).not.toContain('`--draws`');
    expect(section('analysis: { draws: 100 }')).toContain('make more draws with `--draws`');
  });

  it('tells the ramp by calendar year, and whose it is', () => {
    expect(text).toContain('0% in 2025, 0% in 2026, 25% in 2027, 60% in 2028 and 100% from 2029 of the full effect. That is our assumption');
    expect(section('topDown: { ramp: [50 %, 100 %] }')).toContain('50% in 2025 and 100% from 2026 of the full effect, as the study states.');
  });

  it('counts years from the first where the study names none', () => {
    const unnamed = smallStudy('benchmarks: { oslo: { name: Oslo, adminCostPerInhabitant: 2_000 } }', costs.replaceAll(/\{ 2023: [\d_]+, 2024: ([\d_]+) \}/g, '$1'));
    expect(sectionOf(unnamed, heading, 'en')).toContain('25% in year 3, 60% in year 4 and 100% from year 5 of the full effect');
  });

  it('says what to add where no cost is stated', () => {
    expect(section('')).toContain('Add `transition` and `coordination` under `topDown`');
    expect(text).not.toContain('Add `transition`');
  });

  it('shows a percentile that lies on many equal outcomes as a dash, with a note', () => {
    const near = smallStudy('benchmarks: { b: { name: Oslo, adminCostPerInhabitant: 2_690 } }\ntopDown: { realisation: 20 % }', costs);
    const gone = sectionOf(near, heading, 'en');
    expect(gone).toMatch(/Gain a year at full effect, NOK million +\| +[\d.]+ \| +– \|/);
    expect(gone).toContain('Where there is a –');
    expect(text).not.toContain('Where there is a –');
  });

  it('is in the report on Frosta, Levanger and Verdal, which states no cost', () => {
    const flv = sectionOf(repositoryFile('examples/flv/study.yaml'), 'Hva forskjellen kan være verdt', 'nb');
    expect(flv).toContain('Nåverdi av gevinsten, mill. kroner');
    expect(flv).not.toContain('Netto nåverdi');
    expect(flv).not.toContain('P(r');
  });
});
