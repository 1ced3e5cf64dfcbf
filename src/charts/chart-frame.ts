import type { ChartWords } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { ink, paper } from './palette.ts';
import { element, escapeXml, writtenBytes } from './svg-element.ts';

/** The width of every chart, in its own units: of an A4 page with a text size of nine points, or of a page on GitHub. */
export const chartWidth = 720;
/** Free on every side. */
export const margin = 12;
export const textSize = 14;
export const lineHeight = 18;

const titleSize = 16;
const titleLineHeight = 22;

/** A part of a drawing: its markup, with its own upper edge at zero, and the height that it takes. */
export interface Drawn {
  readonly markup: string;
  readonly height: number;
}

/** A whole SVG: the title above, then what is drawn; title and description are read out too. */
export function chartFrame({ id, language, title, description }: ChartWords, { markup, height }: Drawn): string {
  // Where a caption has the title, the drawing needs none.
  const lines = title === '' ? [] : fitText(title, chartWidth - 2 * margin, 3, titleSize, 'bold');
  const top = margin + lines.length * titleLineHeight + 4;
  const heading = lines.map((line, index) => textAt(line, margin, margin + titleSize + index * titleLineHeight - 2, { 'font-size': titleSize, 'font-weight': 700 }));
  const whole = Math.ceil(top + height + margin);
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: language,
      'xml:lang': language,
      viewBox: `0 0 ${chartWidth} ${whole}`,
      width: chartWidth,
      height: whole,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': 'Arial, Arimo, Liberation Sans, Helvetica, sans-serif',
      'font-size': textSize,
      fill: ink,
    },
    [
      element('title', { id: `${id}-title` }, escapeXml(shortened(title, 300))),
      element('desc', { id: `${id}-description` }, escapeXml(shortened(description, 800))),
      element('rect', { width: chartWidth, height: whole, fill: paper }),
      ...heading,
      element('g', { transform: `translate(0 ${top})` }, markup),
    ].join('\n'),
  )}\n`;
}

/** A line of text whose baseline begins, ends or has its middle at a place. */
export function textAt(text: string, x: number, y: number, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return element('text', { x, y, ...attributes }, escapeXml(text));
}

/** A picture's own words are no place for a name of two thousand characters. */
function shortened(text: string, bytes: number): string {
  let kept = '';
  let taken = 0;
  for (const character of text) {
    taken += writtenBytes(character);
    if (taken > bytes) return `${kept}…`;
    kept += character;
  }
  return text;
}
