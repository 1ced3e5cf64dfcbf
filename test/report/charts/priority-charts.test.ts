import { describe, expect, it } from 'vitest';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { toMarkdown } from '../../../src/collab.ts';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { manyServices, rankedStudy } from '../ranked-studies.ts';
import { analyzed, captionsIn, chartOf } from './charts-of.ts';

const flv = analyzed(repositoryFile('examples/flv/study.yaml'), 'nb');

describe('value and feasibility', () => {
  it('has the services with both where the table has them', () => {
    const { points, middle } = chartOf(flv, 'effect-feasibility', 'quadrant');
    const rated = (flv.results.priorities?.services ?? []).filter(({ feasibility }) => feasibility !== undefined);
    expect(points.map(({ x, y }) => [x, y])).toEqual(rated.map(({ feasibility, value }) => [feasibility?.value, value.value]));
    expect(middle).toEqual({ x: 3, y: 0.5 });
  });

  it('marks what an illustration decides', () => {
    const { points, legend } = chartOf(flv, 'effect-feasibility', 'quadrant');
    const shown = (flv.results.priorities?.services ?? []).map(({ value }) => (value.illustration ? 'illustration' : 'plain'));
    expect(points.map(({ tone }) => tone)).toEqual(shown);
    expect(legend).toContainEqual({ tone: 'illustration', text: 'Illustrasjon' });
  });

  it('is divided in its middle, so that better and worse have as much room', () => {
    const { y } = chartOf(flv, 'effect-feasibility', 'quadrant');
    expect((y.from + y.to) / 2).toBeCloseTo(0.5, 9);
  });

  it('names all that it draws, and says how many it leaves out', () => {
    const study = manyServices(60).replaceAll('effects:', 'feasibility: 4, effects:');
    const found = analyzed(study);
    const chart = chartOf(found, 'effect-feasibility', 'quadrant');
    const svg = renderChart(chart);
    for (const { label } of chart.points) expect(svg).toMatch(new RegExp(`[^0-9a-z]${label}[^0-9]`));
    expect(captionsIn(found)[0]).toBe('The chart shows 40 of the 60 services. The table has them all.');
  });

  it('is not drawn of a single service', () => {
    expect(analyzed(rankedStudy('')).report.charts.has('effect-feasibility')).toBe(false);
  });
});

describe('how often each service takes each place', () => {
  it('has the shares of the results, which are all of each service’s', () => {
    const { rows, legend } = chartOf(flv, 'rank-acceptability', 'shares');
    expect(rows.map(({ shares }) => shares.map(({ value }) => value))).toEqual(flv.results.priorities?.services.map(({ rankAcceptability }) => rankAcceptability.map(({ value }) => value)));
    expect(legend).toEqual(['Plass 1', 'Plass 2', 'Plass 3', 'Plass 4', 'Plass 5']);
  });

  it('takes the places from the sixth on as one', () => {
    const { rows, legend } = chartOf(analyzed(manyServices(9)), 'rank-acceptability', 'shares');
    expect(legend.at(-1)).toBe('Place 6 or lower');
    for (const { shares } of rows) {
      expect(shares).toHaveLength(6);
      expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
    }
  });

  it('has the places of the table beside it', () => {
    const study = manyServices(9);
    const { rows, legend } = chartOf(analyzed(study), 'rank-acceptability', 'shares');
    const lines = toMarkdown(analyzed(study), undefined).split('\n');
    const head = lines.findIndex((line) => line.includes('Place 6 or lower'));
    const cells = (line = ''): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());
    expect(cells(lines[head]).slice(1)).toEqual(legend);
    expect(lines.slice(head + 2, head + 2 + rows.length).map((line) => cells(line).slice(1))).toEqual(rows.map(({ shares }) => shares.map(({ text }) => text)));
  });

  it('draws every row that it has, and says how many it leaves out', () => {
    const found = analyzed(manyServices(30));
    const chart = chartOf(found, 'rank-acceptability', 'shares');
    const svg = renderChart(chart);
    for (const { label } of chart.rows) expect(svg).toContain(`>${label}<`);
    expect(captionsIn(found)).toEqual(['The chart shows 8 of the 12 services. The table has them all.']);
  });

  it('is not drawn where nothing moves the places', () => {
    expect(analyzed(smallStudy('services: { a: { effects: { quality: 1 } }, b: { effects: { quality: 2 } } }')).report.charts.has('rank-acceptability')).toBe(false);
  });
});
