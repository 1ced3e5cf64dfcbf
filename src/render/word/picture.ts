import { ImageRun, Paragraph, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { caption } from './caption.ts';
import { runs } from './runs.ts';
import type { WordContext } from './word-context.ts';
import { xmlText } from './xml-text.ts';

/**
 * A chart as wide as the text, with its caption below, and for whoever does not see it what there is to see. The picture
 * itself comes into its paragraph once it has been drawn.
 *
 * @param more what stands under the chart, beside its title
 */
export function picture(chart: ChartSpec, more: readonly PhrasingContent[], context: WordContext): Paragraph[] {
  const drawn = context.charts.get(chart) ?? missing(chart);
  context.pictures += 1;
  const id = String(context.pictures);
  const paragraph = new Paragraph({ style: 'Picture' });
  context.unfilled.push(({ charts }) => {
    const image = new ImageRun({
      type: 'svg',
      data: new TextEncoder().encode(drawn.svg),
      fallback: { type: 'png', data: (charts.get(chart) ?? missing(chart)).png },
      transformation: { width: drawn.width, height: drawn.height },
      altText: { id, name: chart.id, title: xmlText(chart.title), description: xmlText(chart.description) },
    });
    paragraph.addChildElement(image);
  });
  const under = more.length === 0 ? [] : [new TextRun('. '), ...runs(more, context, {})];
  return [paragraph, caption('below', context.words.figure, chart.title, ...under)];
}

function missing({ id }: ChartSpec): never {
  throw new Error(`render/word: the chart ${id} stands where none is looked for`);
}
