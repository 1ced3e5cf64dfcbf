import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { BarChart } from './chart-spec.ts';
import { horizontalAxis, zeroLine } from './horizontal-axis.ts';
import { lineLabel, uprightLine } from './labelled-line.ts';
import { drawLegend, explainedTones } from './legend.ts';
import { numberLabel, widestOf } from './number-labels.ts';
import { fills, hatchPattern, quietInk } from './palette.ts';
import { baseline, drawRowLabels, rowLabels, rowPlaces } from './row-labels.ts';
import { isOnAxis, scaleOf } from './scale.ts';
import { stacked } from './stacked.ts';
import { coordinate, element } from './svg-element.ts';

export const mostBars = 16;
const barHeight = 16;
const gap = 14;

/**
 * A horizontal bar a thing, from zero to the right or, of a loss, to the left; the first sixteen. The numbers stand in a
 * column of their own at the right, where neither a bar nor the line that they are held against crosses them.
 */
export function drawBars({ axis, bars, breaks = [], line, legend }: BarChart): Drawn {
  const shown = bars.slice(0, mostBars);
  if (shown.length === 0) return { markup: '', height: 0 };
  const labels = rowLabels(shown.map(({ label }) => label), { width: 220, lines: 2 });
  const places = rowPlaces(labels, barHeight);
  const numbers = shown.map(({ text }) => numberLabel(text));
  const left = margin + labels.width + gap;
  const right = chartWidth - margin - gap - widestOf(numbers);
  const scale = scaleOf(axis, left, right);
  const zero = scale(0);
  const drawn = shown.map(({ value, tone }, row) => {
    const end = scale(value);
    return element('rect', { x: Math.min(zero, end), y: (places.middles[row] ?? 0) - barHeight / 2, width: Math.abs(end - zero), height: barHeight, ...fills[tone] });
  });
  const column = numbers.map((number, row) => textAt(number, chartWidth - margin, baseline(places.middles[row] ?? 0), {}));
  const scaleBelow = horizontalAxis(axis, left, right, places.height);
  const held = line !== undefined && isOnAxis(line.at, axis) ? line : undefined;
  const plot = [
    ...([...shown, ...legend].some(({ tone }) => tone === 'illustration') ? [hatchPattern()] : []),
    scaleBelow.markup,
    ...drawn,
    zeroLine(axis, left, right, places.height),
    ...drawBreaks(breaks.map((row) => ((places.middles[row] ?? 0) + (places.middles[row + 1] ?? 0)) / 2)),
    ...(held === undefined ? [] : [uprightLine(scale(held.at), places.height, 'dashed')]),
    drawRowLabels(labels, places, margin),
    element('g', { 'text-anchor': 'end' }, column.join('\n')),
  ];
  return stacked([
    ...(held === undefined ? [] : [lineLabel(held.label, scale(held.at))]),
    { markup: plot.join('\n'), height: scaleBelow.height },
    drawLegend(explainedTones(legend), margin, chartWidth - 2 * margin),
  ]);
}

/** Dotted, between the bars that it parts. */
function drawBreaks(heights: readonly number[]): string[] {
  const d = heights.map((y) => `M${margin} ${coordinate(y)}H${chartWidth - margin}`);
  return d.length === 0 ? [] : [element('path', { d: d.join(''), stroke: quietInk, 'stroke-dasharray': '2 4' })];
}
