import { textAt } from './chart-frame.ts';
import type { Axis, Tick } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import type { Box } from './geometry.ts';
import { quietInk, rule } from './palette.ts';
import { isOnAxis } from './scale.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

const size = 12;
const widestLabel = 110;
const mostTicks = 15;
/** Between the middles of two labels. */
const leastStep = 16;

/** How much room the labels of the ticks take to the left of a drawing, with what is free beside them. */
export function tickColumn(axis: Axis): number {
  return 8 + Math.max(0, ...ticksOn(axis).map(({ label }) => textWidth(label, size, 'regular')));
}

/**
 * Gridlines from the left to the right of `area` at the heights that `scale` gives, and the labels of the ticks
 * right-aligned to the left of it. Where not every label has room, every second has, or every third.
 */
export function verticalAxis(axis: Axis, { left, right }: Box, scale: (value: number) => number): string {
  const ticks = ticksOn(axis).map(({ at, label }) => ({ at, label, y: scale(at) }));
  const lines = ticks.map(({ y }) => `M${coordinate(left)} ${coordinate(y)}H${coordinate(right)}`);
  const labels = withRoom(ticks).map(({ y, label }) => textAt(label, left - 8, y + 4, {}));
  return [
    element('path', { d: lines.join(''), stroke: rule }),
    element('g', { 'font-size': size, fill: quietInk, 'text-anchor': 'end' }, labels.join('')),
  ].join('\n');
}

function ticksOn(axis: Axis): readonly Tick[] {
  return axis.ticks
    .filter(({ at }) => isOnAxis(at, axis))
    .slice(0, mostTicks)
    .map(({ at, label }) => ({ at, label: fitText(label, widestLabel, 1, size, 'regular').join('') }));
}

/** Every label, or every second, or every third, so that none touches the next; zero is among them. */
function withRoom<T extends { readonly at: number; readonly y: number }>(ticks: readonly T[]): readonly T[] {
  const zero = Math.max(0, ticks.findIndex(({ at }) => at === 0));
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => (index - zero) % step === 0).toSorted((one, other) => one.y - other.y);
    if (kept.every(({ y }, index) => index === 0 || y - (kept[index - 1]?.y ?? y) >= leastStep)) return kept;
  }
  return ticks.slice(zero, zero + 1);
}
