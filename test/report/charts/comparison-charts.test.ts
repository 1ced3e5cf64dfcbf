import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { toMarkdown } from '../../../src/collab.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { richStudy } from '../rich-study.ts';
import { analyzed, captionsIn, chartOf } from './charts-of.ts';

const gauldal = analyzed(repositoryFile('examples/gauldal-2024/study.yaml'), 'nb');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function costs(count: number): string {
  return Array.from({ length: count }, (_, index) => `  m${index}: { name: Town ${index}, population: ${5_000 + index}, adminCostPerInhabitant: ${4_000 + 100 * index} }`).join('\n');
}

describe('cost per inhabitant', () => {
  it('has a bar for each municipality and one for all, the dearest first, and the benchmark as a line', () => {
    const { bars, line } = chartOf(gauldal, 'cost-per-inhabitant', 'bars');
    const { group, benchmarks, economy } = gauldal.results;
    const drawn = [...group.members].map(([, { cost }]) => cost?.value);
    expect(bars.map(({ value }) => value)).toEqual([...drawn, group.cost?.value].toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(bars.filter(({ tone }) => tone === 'strong')).toEqual([{ label: 'Samlet', value: group.cost?.value, text: expect.stringMatching(/^6.042$/), tone: 'strong' }]);
    expect(line?.at).toBe(benchmarks.find(({ id }) => id === economy.topDown?.benchmark)?.cost?.value);
  });

  it('prints what the table prints', () => {
    const text = plain(toMarkdown(gauldal, undefined));
    for (const { label, text: cost } of chartOf(gauldal, 'cost-per-inhabitant', 'bars').bars) {
      expect(text).toMatch(new RegExp(`^\\| ${label} .*\\| +${plain(cost)} kroner`, 'm'));
    }
  });

  it('is not drawn of a single cost, and stands among the benchmarks where no municipality states its own', () => {
    const one = smallStudy('group: { name: FV, adminCostPerInhabitant: 2_279 }\nbenchmarks: { b: { name: Oslo, adminCostPerInhabitant: 1_793 } }');
    expect(analyzed(one).report.charts.has('cost-per-inhabitant')).toBe(false);
    const two = one.replace('1_793 }', '1_793 }, c: { name: Lom, adminCostPerInhabitant: 2_000 }');
    expect(chartOf(analyzed(two), 'cost-per-inhabitant', 'bars').bars.map(({ label }) => label)).toEqual(['FV', 'Lom']);
  });

  it('names all who share an end, or says that all are alike', () => {
    const described = (...amounts: readonly number[]): string => {
      const rows = amounts.map((amount, index) => `  m${index}: { name: Town ${index}, population: 5_000, adminCostPerInhabitant: ${amount} }`).join('\n');
      return analyzed(smallStudy('', rows)).report.charts.get('cost-per-inhabitant')?.description ?? '';
    };
    expect(described(5_000, 5_000, 4_000)).toMatch(/^Highest: Town 0 and Town 1, at NOK 5,000\. Lowest: Town 2, at NOK 4,000\./);
    expect(described(5_000, 5_000, 5_000)).toMatch(/^The cost is the same for all, NOK 5,000\./);
  });

  it('has the benchmark by its name in running text', () => {
    expect(chartOf(gauldal, 'cost-per-inhabitant', 'bars').description).toContain('Streken viser den nedre kvartilen, ');
  });

  it('hatches what is an illustration and says so', () => {
    const study = smallStudy('', costs(2).replace('adminCostPerInhabitant: 4000', 'adminCostPerInhabitant: { value: 4000, source: illustration }'));
    const { bars, legend } = chartOf(analyzed(study), 'cost-per-inhabitant', 'bars');
    expect(bars.filter(({ tone }) => tone === 'illustration').map(({ label }) => label)).toContain('Town 0');
    expect(legend).toContainEqual({ tone: 'illustration', text: 'Illustration' });
  });

  it('draws every bar that it has, and says of many that the table has them all', () => {
    const found = analyzed(smallStudy('', costs(40)));
    const chart = chartOf(found, 'cost-per-inhabitant', 'bars');
    const svg = renderChart(chart);
    for (const { text } of chart.bars) expect(svg).toContain(`>${text}<`);
    expect(chart.bars.map(({ label }) => label)).toContain('Together');
    expect(chart.bars.map(({ label }) => label)).toEqual(expect.arrayContaining(['Town 0', 'Town 39']));
    // The group stands where the others are left out.
    expect(chart.breaks?.map((row) => chart.bars[row]?.label)).toEqual(['Town 32', 'Together']);
    expect(chart.description).toMatch(/^Highest: Town 39, at NOK 7,900\. Lowest: Town 0, at NOK 4,000\./);
    expect(captionsIn(found)).toEqual([
      'The chart shows 15 of the 40 municipalities, from the top and from the bottom. A dotted line is where some are left out. The table has them all.',
    ]);
    expect(toMarkdown(found, undefined)).toMatch(/Town 0 .*\n(?:.*\n)*.*Town 39 /);
  });
});

describe('the way from the raw gap to the comparable one', () => {
  const adjusted = richStudy('').replace('adminCostPerInhabitant: 4_241 }', 'adminCostPerInhabitant: 4_241, adjust: { price: 1.03, influenceable: { value: 0.7, source: illustration } } }');

  it('goes from total to total in the steps of the table', () => {
    const found = analyzed(adjusted, 'nb');
    const { steps } = chartOf(found, 'gap-waterfall', 'waterfall');
    const gap = found.results.benchmarks[0]?.gap;
    expect(steps.map(({ to }) => to)).toEqual([gap?.perInhabitant.value, ...(gap?.steps ?? []).map(({ gapAfter }) => gapAfter.value), gap?.comparablePerInhabitant.value]);
    expect(steps.map(({ isTotal }) => isTotal)).toEqual([true, ...(gap?.steps ?? []).map(() => false), true]);
    expect(steps.filter(({ label }) => label.endsWith('(illustrasjon)'))).toHaveLength(1);
  });

  it('adds up as it is printed', () => {
    const { steps } = chartOf(analyzed(adjusted), 'gap-waterfall', 'waterfall');
    const [first = 0, ...others] = steps.map(({ text }) => Number(text.replace('−', '-').replace(',', '')));
    expect(first + others.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(others.at(-1));
  });

  it('is not drawn where nothing is adjusted', () => {
    expect(analyzed(richStudy('')).report.charts.has('gap-waterfall')).toBe(false);
  });
});

describe('cost and size', () => {
  const chart = chartOf(gauldal, 'scale-curve', 'curve');

  it('has every comparator, and the group set apart', () => {
    const { scale, group } = gauldal.results;
    expect(chart.points.filter(({ tone }) => tone === 'plain').map(({ x, y }) => [x, y])).toEqual(scale?.points.map(({ population, cost }) => [population.value, cost.value]));
    expect(chart.points.filter(({ tone }) => tone === 'strong').map(({ x, y }) => [x, y])).toEqual([[group.population.value, group.cost?.value]]);
  });

  it('draws the curve through the comparators’ sizes and no further, within its interval', () => {
    const { smallest, largest } = gauldal.results.scale ?? {};
    expect([chart.curve[0]?.x, chart.curve.at(-1)?.x]).toEqual([smallest?.population.value, largest?.population.value]);
    for (const { y, low = Number.NaN, high = Number.NaN } of chart.curve) {
      expect(low).toBeLessThan(y);
      expect(y).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(0);
    }
  });
});
