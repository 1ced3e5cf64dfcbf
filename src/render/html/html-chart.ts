import type { Element } from 'hast';
import { renderChart } from '../../charts/render-chart.ts';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { element } from './element.ts';
import { scrollRegion } from './scroll-region.ts';

/** A chart within the page; it stays black on white where the page is dark, since its colours were chosen for that. */
export function htmlChart(chart: ChartSpec, caption: string | null | undefined): Element {
  // The drawing is ours, and all text in it is escaped: the page takes it as it is.
  const drawing = { type: 'raw' as const, value: ownIds(renderChart(chart).trimEnd(), `chart-${chart.id}`) };
  const below = caption === null || caption === undefined || caption === '' ? [] : [element('figcaption', {}, caption)];
  return element('figure', { id: `chart-${chart.id}` }, scrollRegion(chart.title, element('div', { className: ['chart'] }, drawing)), ...below);
}

/** Ids are the page's, not the drawing's: two drawings that both hatch would share one pattern. Only tags have ids. */
function ownIds(svg: string, prefix: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
      .replace(/ aria-labelledby="([^"]*)"/g, (_, ids: string) => ` aria-labelledby="${ids.split(' ').map((id) => `${prefix}-${id}`).join(' ')}"`)
      .replace(/url\(#([^)]*)\)/g, `url(#${prefix}-$1)`),
  );
}
