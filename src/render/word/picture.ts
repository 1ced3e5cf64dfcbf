import { ImageRun, Paragraph, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { renderChart } from '../../charts/render-chart.ts';
import { caption } from './caption.ts';
import { textWidthPixels } from './page.ts';
import { runs } from './runs.ts';
import type { WordContext } from './word-context.ts';
import { xmlText } from './xml-text.ts';

/** Of the picture for programs that cannot show SVG, beside its size: sharp on a screen, and good enough on paper. */
const fallbackScale = 1.3;

/** In pixels of 96 to the inch: twelve centimetres, so that a page has room for text beside it. */
const greatestHeight = 454;

/**
 * A chart as wide as the text, with its caption below, and for whoever does not see it what there is to see.
 *
 * @param more what stands under the chart, beside its title
 */
export function picture(chart: ChartSpec, more: readonly PhrasingContent[], context: WordContext): Paragraph[] {
  // The caption has the title, so the drawing need not.
  const svg = renderChart({ ...chart, title: '' });
  const { width, height } = sizeOf(svg);
  const scale = Math.min(textWidthPixels / width, greatestHeight / height);
  const { png } = context.rasterize(svg, { width: Math.round(width * scale * fallbackScale), height: Infinity });
  context.pictures += 1;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: width * scale, height: height * scale },
    altText: { id: String(context.pictures), name: chart.id, title: xmlText(chart.title), description: xmlText(chart.description) },
  });
  const under = more.length === 0 ? [] : [new TextRun('. '), ...runs(more, context, {})];
  return [new Paragraph({ style: 'Picture', children: [image] }), caption('below', context.words.figure, chart.title, ...under)];
}

/** The drawing's own size, which stands at its beginning. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg [^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('render/word: a chart does not say how large it is');
  return { width: Number(width), height: Number(height) };
}
