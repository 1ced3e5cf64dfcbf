import { renderChart } from '../charts/render-chart.ts';
import type { Report } from '../report/report.ts';

/** The report's charts as SVG, by the name of their file, in the order of the report. */
export function renderPictures({ charts }: Pick<Report, 'charts'>): ReadonlyMap<string, string> {
  return new Map([...charts.values()].map((chart) => [`${chart.id}.svg`, renderChart(chart)]));
}
