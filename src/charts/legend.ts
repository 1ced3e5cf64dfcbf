import type { Drawn } from './chart-frame.ts';
import { lineHeight, textAt } from './chart-frame.ts';
import type { LegendEntry, Tone } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { fills } from './palette.ts';
import { element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const swatchWidth = 14;
const textLeft = 20;
const between = 20;
const widestText = 420;
const mostEntries = 10;

/** What a shape means: markup in a box of 14 by 14 units at 0,0, and its words. */
export interface Explained {
  readonly swatch: string;
  readonly text: string;
}

/**
 * What the shapes mean, one after the other and wrapped to lines; ten at most. Of four or fewer each has two
 * lines at most, of more each has one.
 */
export function drawLegend(entries: readonly Explained[], left: number, width: number): Drawn {
  const drawn: string[] = [];
  let x = 0;
  let top = 0;
  let bottom = 0;
  const limit = entries.length > 4 ? 1 : 2;
  for (const { swatch, text } of entries.slice(0, mostEntries)) {
    const lines = fitText(text, Math.min(widestText, width - textLeft), limit, size, 'regular');
    const taken = textLeft + Math.max(...lines.map((line) => textWidth(line, size, 'regular')));
    if (x > 0 && x + taken > width) {
      x = 0;
      top = bottom;
    }
    const words = lines.map((line, index) => textAt(line, textLeft, 11.5 + index * lineHeight, {}));
    drawn.push(element('g', { transform: `translate(${Math.round(left + x)} ${top + 2})` }, swatch + words.join('')));
    bottom = Math.max(bottom, top + lines.length * lineHeight);
    x += Math.ceil(taken) + between;
  }
  return { markup: drawn.length === 0 ? '' : element('g', { 'font-size': size }, drawn.join('\n')), height: bottom };
}

/** The tones of a chart of bars, explained; nothing where there is but one and it is no illustration. */
export function explainedTones(legend: readonly LegendEntry[]): readonly Explained[] {
  if (legend.length === 1 && legend.every(({ tone }) => tone !== 'illustration')) return [];
  return legend.map(({ tone, text }) => ({ swatch: toneSwatch(tone), text }));
}

/** A square as the bars of a tone are. Hatching needs `hatchPattern` in the same drawing. */
export function toneSwatch(tone: Tone): string {
  return element('rect', { width: swatchWidth, height: swatchWidth, ...fills[tone] });
}
