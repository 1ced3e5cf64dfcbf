import type { ChartSpec } from '../../charts/chart-spec.ts';
import { renderChart } from '../../charts/render-chart.ts';
import { textWidthPixels } from './page.ts';
import type { Drawing } from './rasterizer.ts';

/** Of the picture for programs that cannot show SVG, beside its size: sharp on a screen, and good enough on paper. */
const fallbackScale = 1.3;

/** In pixels of 96 to the inch: twelve centimetres, so that a page has room for text beside it. */
const greatestHeight = 454;

/** A chart as it stands in the file. */
export interface DrawnChart {
  /** For programs that can show SVG. */
  readonly svg: string;
  /** For the others. */
  readonly drawing: Drawing;
  /** As wide as the text, in pixels of 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** Draws a chart without its title, which stands in the caption. */
export function drawnChart(chart: ChartSpec): DrawnChart {
  const svg = renderChart({ ...chart, title: '' });
  const own = sizeOf(svg);
  const scale = Math.min(textWidthPixels / own.width, greatestHeight / own.height);
  const [width, height] = [own.width * scale, own.height * scale];
  return { svg, drawing: { svg, width: Math.round(width * fallbackScale), height: Infinity }, width, height };
}

/** The drawing's own size, which stands at its beginning. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('render/word: a chart does not say how large it is');
  return { width: Number(width), height: Number(height) };
}
