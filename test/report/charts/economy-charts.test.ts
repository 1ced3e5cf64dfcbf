import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { reportTexts } from '../../../src/texts/report-catalogue.ts';
import { repositoryFile } from '../../study-of.ts';
import { rowsOf, sectionOf } from '../section-of.ts';
import { richStudy } from '../rich-study.ts';
import { analyzed, captionsIn, chartOf } from './charts-of.ts';

const rich = analyzed(richStudy('sharing: { keys: [population] }'));
const topDown = richStudy('topDown: { transition: { cost: 20_000_000 } }').replace(/services:\n(?: .*\n)*/, '');

describe('the course of money', () => {
  it('is that of the services together, and ends with what they are worth', () => {
    const { package: together } = rich.results.economy;
    const { points, legend } = chartOf(rich, 'cash-flow', 'band');
    expect(points.slice(0, -1).map(({ y }) => y)).toEqual(together?.cashFlow.slice(0, -1).map(({ value }) => value));
    // As the table of the services prints their sum, which is rounded.
    const rows = rowsOf(sectionOf(richStudy('sharing: { keys: [population] }'), reportTexts.en.headings.economy, 'en'), 'Service', 1);
    const printed = Number(rows.at(-1)?.[2]) * 1_000_000;
    expect(points.at(-1)).toEqual({ x: 2036, y: printed, low: together?.npv?.quantiles?.p10, high: together?.npv?.quantiles?.p90 });
    expect(Math.abs(printed - (together?.npv?.value ?? 0))).toBeLessThan(100_000);
    expect(legend.band).toBe('Eight times in ten');
  });

  it('is that of shared administration where no service has both a cost and a gain', () => {
    const found = analyzed(topDown);
    const { points, title } = chartOf(found, 'cash-flow', 'band');
    expect(title).toContain('shared administration');
    expect(points.at(-1)?.y).toBe(found.results.economy.topDown?.npv?.value);
  });

  it('is not drawn where no cost is stated', () => {
    expect(analyzed(repositoryFile('examples/minimal/study.yaml')).report.charts.has('cash-flow')).toBe(false);
  });

  it('has a table with the same years and amounts', () => {
    const rows = rowsOf(sectionOf(richStudy(''), reportTexts.en.headings.economy, 'en'), 'Until the end of');
    expect(rows.map(([year]) => Number(year))).toEqual(chartOf(rich, 'cash-flow', 'band').points.map(({ x }) => x));
    const { points, title } = chartOf(analyzed(richStudy('')), 'cash-flow', 'band');
    const unit = title.includes('million') ? 1_000_000 : 1_000;
    for (const [index, [, amount = '']] of rows.entries()) {
      expect(Math.abs(Number(amount.replace('−', '-').replaceAll(',', '')) - (points[index]?.y ?? 0) / unit)).toBeLessThanOrEqual(unit === 1_000 ? 0.5 : 0.051);
    }
  });

  it('counts its years from 1 where the study names none', () => {
    const { x, points, description } = chartOf(analyzed(topDown.replace('firstYear: 2027, ', '').replace('priceYear: 2026\n', '')), 'cash-flow', 'band');
    expect([x.title, points[0]?.x, points.at(-1)?.x]).toEqual(['Year of the period', 1, 10]);
    expect(description).toMatch(/^The sum is lowest in year \d of the period, at .*\. In year 10 of the period, the last year, it is /);
  });

  it('has no interval where nothing is uncertain', () => {
    const certain = richStudy('').replaceAll(/\{ low: [^}]*likely: ([^,]+),[^}]*\}/g, '$1').replace('{ prior: catalogue }', '{ annual: 1_000_000 }');
    const { points, legend } = chartOf(analyzed(certain), 'cash-flow', 'band');
    expect(points.every(({ low, high }) => low === undefined && high === undefined)).toBe(true);
    expect(legend.band).toBeUndefined();
  });
});

describe('what each input does to the result', () => {
  it.each([
    ['the services', rich, rich.results.economy.package?.sensitivity],
    ['shared administration', analyzed(topDown), analyzed(topDown).results.economy.topDown?.sensitivity],
  ])('departs from all at their means: %s', (_, found, sensitivity = []) => {
    const { base, rows, axis } = chartOf(found, 'tornado', 'tornado');
    expect(base.at).toBe(sensitivity[0]?.base);
    expect(rows.map(({ low, high }) => [low.at, high.at])).toEqual(sensitivity.slice(0, rows.length).map(({ low, high }) => [low.value, high.value]));
    expect(rows.every(({ low, high }) => Math.min(low.at, high.at) <= base.at + 1 && base.at - 1 <= Math.max(low.at, high.at))).toBe(true);
    expect(rows.every(({ low, high }) => [low.at, high.at].every((at) => at >= axis.from && at <= axis.to))).toBe(true);
  });

  it('is not drawn of a single input', () => {
    const one = richStudy('').replaceAll(/\{ low: 0 %[^}]*\}/g, '8 %').replaceAll(/\{ low: 400_000[^}]*\}/g, '600_000').replace('{ prior: catalogue }', '{ annual: 1 }').replace(/benchmarks: .*\n/, '');
    expect(analyzed(one).report.charts.has('tornado')).toBe(false);
  });
});

describe('what each municipality gains', () => {
  it('is by the first key, the most first, as the table prints it', () => {
    const { bars, axis } = chartOf(rich, 'net-gain', 'bars');
    const gains = [...(rich.results.economy.sharing?.keys[0]?.gains.values() ?? [])].flatMap(({ perInhabitant }) => perInhabitant?.value ?? []);
    expect(bars.map(({ value }) => value)).toEqual(gains.toSorted((a, b) => b - a));
    expect([axis.from <= 0, axis.to >= 0]).toEqual([true, true]);
    const rows = rowsOf(sectionOf(richStudy('sharing: { keys: [population] }'), reportTexts.en.headings.municipalities, 'en'), 'Municipality', 2);
    expect(new Map(bars.map(({ label, text }) => [label, text]))).toEqual(new Map(rows.map(([name = '', gain = '']) => [name, gain])));
  });

  it.each([
    ['nb', 'i like deler'],
    ['nn', 'i like delar'],
    ['sv', 'i lika delar'],
    ['en', 'in equal parts'],
  ] as const)('says in %s how it is shared, as words of a sentence', (language, by) => {
    expect(chartOf(analyzed(richStudy('sharing: { keys: [equal] }'), language), 'net-gain', 'bars').title).toContain(` ${by}, `);
  });

  it('is not drawn without a key', () => {
    expect(analyzed(richStudy('')).report.charts.has('net-gain')).toBe(false);
  });

  it('has those who lose in it however many gain', () => {
    const ids = Array.from({ length: 24 }, (_, index) => index);
    const study = richStudy('sharing: { keys: [equal] }')
      .replace(/municipalities:\n(?: .*\n)*/, `municipalities:\n${ids.map((id) => `  m${id}: { name: Town ${id}, population: ${1_000 + id} }`).join('\n')}\n`)
      .replace(/services:\n(?: .*\n)*/, `services:\n  payroll:\n    today: { ${ids.map((id) => `m${id}: { cost: ${100_000 * (id + 1)} }`).join(', ')} }\n    gain: { annual: 3_000_000 }\n    transition: { cost: 500_000 }\n`);
    const found = analyzed(study);
    const chart = chartOf(found, 'net-gain', 'bars');
    expect(chart.bars.map(({ label }) => label)).toEqual(expect.arrayContaining(['Town 0', 'Town 23']));
    const svg = renderChart(chart);
    for (const { label } of chart.bars) expect(svg).toContain(`>${label}<`);
    expect(chart.breaks).toEqual([7]);
    expect(captionsIn(found)).toEqual([
      'The chart shows 16 of the 24 municipalities, from the top and from the bottom. A dotted line is where some are left out. The table has them all.',
    ]);
  });
});
