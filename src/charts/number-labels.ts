import { textSize } from './chart-frame.ts';
import { fitText } from './fit-text.ts';
import { paper } from './palette.ts';
import type { Attributes } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const widestNumber = 110;

/** White about the letters: a gridline that passes behind a number does not strike it through. */
export const halo: Attributes = { stroke: paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** A number's text in one line, which only a text that is no number is too long for. */
export function numberLabel(text: string): string {
  return fitText(text, widestNumber, 1, textSize, 'regular').join(' ');
}

/** How wide the widest is. */
export function widestOf(labels: readonly string[]): number {
  return Math.max(0, ...labels.map((label) => textWidth(label, textSize, 'regular')));
}
