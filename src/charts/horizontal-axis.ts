import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { Axis } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { ink, quietInk, rule } from './palette.ts';
import { isOnAxis, scaleOf } from './scale.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const lineHeight = 16;
/** Free between two labels. */
const between = 8;
const mostTicks = 15;
const widestLabel = 110;

/**
 * Gridlines from 0 down to `height`, below them the labels of the ticks, and below those what the axis measures.
 * `left` and `right` are where the axis begins and ends. Where not every label has room, every second has, or every third.
 * The height is that of all of it.
 */
export function horizontalAxis(axis: Axis, left: number, right: number, height: number): Drawn {
  const scale = scaleOf(axis, left, right);
  const ticks = axis.ticks
    .filter(({ at }) => isOnAxis(at, axis))
    .slice(0, mostTicks)
    .map(({ at, label }) => labelled(at, scale(at), label))
    .toSorted((one, next) => one.x - next.x);
  const title = fitText(axis.title, chartWidth - margin - left, 2, size, 'regular').filter((line) => line !== '');
  const titleTop = height + 6 + (ticks.length === 0 ? 0 : lineHeight);
  const words = [
    ...withRoom(ticks).map(({ label, middle }) => textAt(label, middle, height + 16, { 'text-anchor': 'middle' })),
    ...title.map((line, index) => textAt(line, left, titleTop + 12 + index * lineHeight, {})),
  ];
  return {
    markup: [
      ...(ticks.length === 0 ? [] : [element('path', { d: ticks.map(({ x }) => `M${coordinate(x)} 0V${coordinate(height)}`).join(''), stroke: rule })]),
      element('g', { 'font-size': size, fill: quietInk }, words.join('')),
    ].join('\n'),
    height: titleTop + title.length * lineHeight,
  };
}

/** The line that a bar begins at, to be drawn over the bars; nothing where zero is not on the axis. */
export function zeroLine(axis: Axis, left: number, right: number, height: number): string {
  if (!isOnAxis(0, axis)) return '';
  return element('path', { d: `M${coordinate(scaleOf(axis, left, right)(0))} 0V${coordinate(height)}`, stroke: ink });
}

interface Mark {
  readonly at: number;
  readonly x: number;
  readonly label: string;
  /** Where the label has its middle: at the mark, unless it would leave the picture there. */
  readonly middle: number;
  readonly half: number;
}

function labelled(at: number, x: number, text: string): Mark {
  const label = fitText(text, widestLabel, 1, size, 'regular').join(' ');
  const half = textWidth(label, size, 'regular') / 2;
  return { at, x, label, half, middle: Math.min(Math.max(x, margin + half), chartWidth - margin - half) };
}

/** Every label, or every second, or every third, so that none touches the next; zero is among them. */
function withRoom(marks: readonly Mark[]): readonly Mark[] {
  const zero = Math.max(0, marks.findIndex(({ at }) => at === 0));
  for (let step = 1; step < marks.length; step += 1) {
    const kept = marks.filter((_, index) => (index - zero) % step === 0);
    if (kept.every((mark, index) => index === 0 || standClear(kept[index - 1] ?? mark, mark))) return kept;
  }
  return marks.slice(zero, zero + 1);
}

function standClear(one: Mark, next: Mark): boolean {
  return one.middle + one.half + between <= next.middle - next.half;
}
