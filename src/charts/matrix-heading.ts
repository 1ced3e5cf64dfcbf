import type { Drawn } from './chart-frame.ts';
import { textAt } from './chart-frame.ts';
import { fitText } from './fit-text.ts';
import { element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const lineHeight = 15;
const mostLines = 3;
/** Free between the names of neighbours. */
const between = 8;
const below = 6;

/** The heading, and each name as far as it is written. */
export interface ColumnHeading extends Drawn {
  readonly written: readonly string[];
}

/**
 * The names of columns above their middles. They lie where every name has room in three lines, broken between words only;
 * else all of them stand, each in one line that is at most `longest` units long.
 */
export function columnHeading(names: readonly string[], middles: readonly number[], width: number, longest: number): ColumnHeading {
  const room = width - between;
  const isLying = names.every((name) => name.split(/\s+/u).every((word) => textWidth(word, size, 'regular') <= room) && fitText(name, room, mostLines + 1, size, 'regular').length <= mostLines);
  const lines = names.map((name) => (isLying ? fitText(name, room, mostLines, size, 'regular') : fitText(name, longest, 1, size, 'regular')));
  const written = lines.map((each) => each.join(' '));
  return { ...(isLying ? lying(lines, middles) : standing(written, middles)), written };
}

function lying(names: readonly (readonly string[])[], middles: readonly number[]): Drawn {
  const height = Math.max(0, ...names.map((lines) => lines.length)) * lineHeight;
  const texts = names.flatMap((lines, column) => lines.map((line, index) => textAt(line, middles[column] ?? 0, height - 3.5 - (lines.length - 1 - index) * lineHeight, {})));
  return { markup: element('g', { 'font-size': size, 'text-anchor': 'middle' }, texts.join('\n')), height: height + below };
}

/** Turned a quarter to the left: to the right in the group is upwards in the drawing. */
function standing(names: readonly string[], middles: readonly number[]): Drawn {
  const height = Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, size, 'regular'))));
  const texts = names.map((name, column) => textAt(name, 0, (middles[column] ?? 0) + 4, {}));
  return { markup: element('g', { 'font-size': size, transform: `translate(0 ${height}) rotate(-90)` }, texts.join('\n')), height: height + below };
}
