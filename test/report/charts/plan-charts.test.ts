import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { reportTexts } from '../../../src/texts/report-catalogue.ts';
import { planStudy, unready } from '../../analyses/plan/plan-study.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { rowsOf, sectionOf } from '../section-of.ts';
import { analyzed, captionsIn, chartOf } from './charts-of.ts';

const text = planStudy(`${unready}decisionDate: 2026-12-10\n`);
const plan = analyzed(text);

describe('where the jobs sit', () => {
  it('has what the table has, and adds up', () => {
    const { rows } = chartOf(plan, 'positions', 'pairs');
    const table = rowsOf(sectionOf(text, reportTexts.en.headings.municipalities, 'en'), 'Municipality', 3);
    expect(rows.map(({ label, before, after }) => [label, before.text, after.text])).toEqual(table.slice(0, -1).map((row) => row.slice(0, 3)));
    const sum = (column: number): number => table.slice(0, -1).reduce((all, row) => all + Number(row[column]), 0);
    expect([sum(1), sum(2)]).toEqual([Number(table.at(-1)?.[1]), Number(table.at(-1)?.[2])].map((each) => expect.closeTo(each, 6)));
  });

  it('leaves out a municipality that does not state both', () => {
    const { rows } = chartOf(analyzed(text.replace(', verdal: { positions: 0 } }', ' }')), 'positions', 'pairs');
    expect(rows.map(({ label }) => label)).toEqual(['Frosta', 'Levanger']);
  });

  it('is not drawn of one municipality alone', () => {
    expect(analyzed(text.replace(/ {4}after: \{ frosta: .*\n/, '    after: { levanger: { positions: 9.55 } }\n')).report.charts.has('positions')).toBe(false);
  });
});

describe('the plan over time', () => {
  it('has what is stated: the day of the decision, the start and the year of full effect', () => {
    const { rows, x, legend } = chartOf(plan, 'gantt', 'gantt');
    const payroll = rows.find(({ label }) => label === 'Payroll');
    expect(payroll?.bars.map(({ from, to, tone }) => [from.toFixed(2), to, tone])).toEqual([
      ['2026.94', 2028, 'plain'],
      ['2028.00', 2030, 'strong'],
    ]);
    expect(payroll?.milestones.map(({ at }) => at.toFixed(2))).toEqual(['2026.94', '2028.00']);
    expect(rows.find(({ label }) => label === 'Child welfare')).toMatchObject({ bars: [], milestones: [{ text: '' }] });
    expect([x.from, x.to]).toEqual([2026, 2030]);
    expect(legend.map(({ tone }) => tone)).toEqual(['plain', 'strong']);
  });

  it('is not drawn without a year', () => {
    expect(analyzed(repositoryFile('examples/flv/study.yaml')).report.charts.has('gantt')).toBe(false);
    expect(analyzed(planStudy().replace(', year: 2028', '').replace(', year: 2029', '')).report.charts.has('gantt')).toBe(false);
  });

  it('has what starts in the year of the decision begin after it', () => {
    const { rows } = chartOf(analyzed(text.replace('2026-12-10', '2028-07-01')), 'gantt', 'gantt');
    const payroll = rows.find(({ label }) => label === 'Payroll');
    expect(payroll?.bars.map(({ from, to }) => [from, to])).toEqual([[2028.5, 2030]]);
    expect(payroll?.milestones.map(({ at }) => at)).toEqual([2028.5]);
  });
});

describe('today’s cooperation', () => {
  const existing = `existing:
  waste: { title: Waste, area: services, partners: [frosta, verdal], others: [Inderøy] }
  buying: { title: Buying, area: support, partners: [verdal], others: [Stjørdal, Inderøy] }`;

  it('has a mark for each who takes part, by area', () => {
    const { rows, columns } = chartOf(analyzed(smallStudy(existing)), 'cooperation-map', 'matrix');
    expect(columns).toEqual(['Frosta', 'Verdal', 'Inderøy', 'Stjørdal']);
    expect(rows.map(({ label, marks }) => [label, ...marks])).toEqual([
      ['Buying', false, true, true, true],
      ['Waste', true, true, true, false],
    ]);
  });

  it('is not drawn where all take part in everything', () => {
    const all = 'existing:\n  a: { title: A, partners: [frosta, verdal] }\n  b: { title: B, partners: [frosta, verdal] }';
    expect(analyzed(smallStudy(all)).report.charts.has('cooperation-map')).toBe(false);
    expect(analyzed(repositoryFile('examples/mora-orsa/study.yaml')).report.charts.has('cooperation-map')).toBe(false);
  });

  it('draws fewer rows rather than cut two names to the same, and describes those that it draws', () => {
    const many = Array.from({ length: 40 }, (_, index) => `  c${index}: { title: Inter-municipal arrangement for something ${index}, partners: [frosta${index === 39 ? '' : ', verdal'}], others: [${Array.from({ length: 18 }, (_each, town) => `Municipality of Town ${town}`).filter((_each, town) => (town + index) % 2 === 0).join(', ')}] }`);
    const found = analyzed(smallStudy(`existing:\n${many.join('\n')}`));
    const chart = chartOf(found, 'cooperation-map', 'matrix');
    expect(chart.rows.length).toBeLessThan(40);
    const written = [...renderChart(chart).matchAll(/<text[^>]*>([^<]*)</g)].map(([, each = '']) => each);
    expect(written.filter((each) => each.endsWith('…'))).toEqual([]);
    expect(chart.description).toMatch(new RegExp(`^${chart.rows.length} arrangements`));
    expect(captionsIn(found)).toEqual([`The chart shows ${chart.rows.length} of the 40 arrangements. The table has them all.`]);
  });

  it('draws every row and column that it has, and says what it leaves out of each', () => {
    const many = Array.from({ length: 45 }, (_, index) => `  c${index}: { title: Joint ${index}, partners: [frosta, verdal], others: [Town ${index}] }`);
    const found = analyzed(smallStudy(`existing:\n${many.join('\n')}`));
    const chart = chartOf(found, 'cooperation-map', 'matrix');
    const svg = renderChart(chart);
    for (const { label } of chart.rows) expect(svg).toContain(`>${label}<`);
    expect([chart.rows.length, chart.columns.length]).toEqual([40, 20]);
    expect(captionsIn(found)).toEqual(['The chart shows 40 of the 45 arrangements. The table has them all. The chart shows 20 of the 47 partners. The table has them all.']);
  });
});
