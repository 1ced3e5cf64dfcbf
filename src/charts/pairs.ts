import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { PairChart, PairEnd } from './chart-spec.ts';
import { horizontalAxis, zeroLine } from './horizontal-axis.ts';
import { drawLegend } from './legend.ts';
import { halo, numberLabel, widestOf } from './number-labels.ts';
import { dark, light, middle, quietInk } from './palette.ts';
import { baseline, drawRowLabels, rowLabels, rowPlaces } from './row-labels.ts';
import { scaleOf } from './scale.ts';
import { stacked } from './stacked.ts';
import type { Attributes } from './svg-element.ts';
import { coordinate, element } from './svg-element.ts';

export const mostPairs = 14;
const radius = 6;
const gap = 14;
const textGap = radius + 6;

const beforeFill: Attributes = { fill: light, stroke: dark, 'stroke-width': 1.5 };
const afterFill: Attributes = { fill: dark, stroke: dark, 'stroke-width': 1.5 };

/**
 * Two values a row as points with a line between them, before light and after dark; the first fourteen rows. The lesser
 * number stands to the left of its point and the greater to the right, so that no two numbers meet however near they are.
 */
export function drawPairs({ axis, rows, legend }: PairChart): Drawn {
  const shown = rows.slice(0, mostPairs).map(({ label, before, after }) => ({ label, before, after, ...inOrder(before, after) }));
  if (shown.length === 0) return { markup: '', height: 0 };
  const labels = rowLabels(shown.map(({ label }) => label), { width: 220, lines: 2 });
  const places = rowPlaces(labels, 2 * radius + 4);
  const left = margin + labels.width + gap + textGap + widestOf(shown.map(({ lesser }) => lesser.text));
  const right = chartWidth - margin - textGap - widestOf(shown.map(({ greater }) => greater.text));
  const scale = scaleOf(axis, left, right);
  const place = (row: number): number => places.middles[row] ?? 0;
  const between = shown.map(({ lesser, greater }, row) => `M${coordinate(scale(lesser.at))} ${coordinate(place(row))}H${coordinate(scale(greater.at))}`);
  const number = (end: End, row: number, side: number): string =>
    textAt(end.text, scale(end.at) + side * textGap, baseline(place(row)), { fill: end.isAfter ? undefined : quietInk });
  const scaleBelow = horizontalAxis(axis, left, right, places.height);
  const plot = [
    scaleBelow.markup,
    zeroLine(axis, left, right, places.height),
    element('path', { d: between.join(''), stroke: middle, 'stroke-width': 4 }),
    element('g', beforeFill, shown.map(({ before }, row) => point(scale(before.at), place(row))).join('\n')),
    element('g', afterFill, shown.map(({ after }, row) => point(scale(after.at), place(row))).join('\n')),
    drawRowLabels(labels, places, margin),
    element(
      'g',
      halo,
      [
        element('g', { 'text-anchor': 'end' }, shown.map(({ lesser }, row) => number(lesser, row, -1)).join('\n')),
        ...shown.map(({ greater }, row) => number(greater, row, 1)),
      ].join('\n'),
    ),
  ];
  const swatches = [
    { swatch: element('g', beforeFill, point(7, 7)), text: legend.before },
    { swatch: element('g', afterFill, point(7, 7)), text: legend.after },
  ];
  return stacked([{ markup: plot.join('\n'), height: scaleBelow.height }, drawLegend(swatches, margin, chartWidth - 2 * margin)]);
}

interface End {
  readonly at: number;
  readonly text: string;
  readonly isAfter: boolean;
}

function inOrder(before: PairEnd, after: PairEnd): { readonly lesser: End; readonly greater: End } {
  const first: End = { at: before.at, text: numberLabel(before.text), isAfter: false };
  const second: End = { at: after.at, text: numberLabel(after.text), isAfter: true };
  return first.at <= second.at ? { lesser: first, greater: second } : { lesser: second, greater: first };
}

function point(x: number, y: number): string {
  return element('circle', { cx: x, cy: y, r: radius });
}
