import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import { fitText } from './fit-text.ts';
import { accent, paper } from './palette.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const lineHeight = 15;

/** A label with its middle at `x`, as far as the picture allows, in two lines at most: to stand above a line that it names. */
export function lineLabel(label: string, x: number): Drawn {
  const lines = fitText(label, 300, 2, size, 'regular');
  const half = Math.max(...lines.map((line) => textWidth(line, size, 'regular'))) / 2;
  const middle = Math.min(Math.max(x, margin + half), chartWidth - margin - half);
  const words = lines.map((line, index) => textAt(line, middle, 11 + index * lineHeight, {}));
  return { markup: element('g', { 'font-size': size, 'text-anchor': 'middle' }, words.join('')), height: lines.length * lineHeight + 3 };
}

/** A value that the others are held against: an upright line from 0 down to `height`, edged with white where it crosses a bar. */
export function uprightLine(x: number, height: number, dashes: 'dashed' | 'whole'): string {
  const d = `M${coordinate(x)} -2V${coordinate(height)}`;
  const edge = element('path', { d, stroke: paper, 'stroke-width': 3.5 });
  return edge + element('path', { d, stroke: accent, 'stroke-width': 2, 'stroke-dasharray': dashes === 'dashed' ? '6 4' : undefined });
}
