import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { Axis } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import type { Box } from './geometry.ts';
import { horizontalAxis } from './horizontal-axis.ts';
import { quietInk } from './palette.ts';
import { scaleOf } from './scale.ts';
import { element } from './svg-element.ts';
import { tickColumn, verticalAxis } from './vertical-axis.ts';

const size = 12;
const lineHeight = 16;
const mostTicks = 15;
/** The gridlines of the axis below reach as far out of the field: its labels stay clear of those at the side. */
const tickLength = 5;

/** A field between two axes, to draw points and lines in. */
export interface PlotField {
  readonly area: Box;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The two axes with their words. */
  readonly markup: string;
  /** With the labels of the axes. */
  readonly height: number;
}

/** How far within the field the axes begin and end, so that what is drawn at their ends stands within it. */
interface Inset {
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}

/** A field as wide as the picture and `height` high. What the vertical axis measures stands above it, for it is read first. */
export function plotField(x: Axis, y: Axis, height: number, inset: Inset): PlotField {
  const [across, up] = [evenly(x), evenly(y)];
  const title = fitText(up.title, chartWidth - 2 * margin, 2, size, 'regular').filter((line) => line !== '');
  const top = title.length * lineHeight + 8;
  const area = { left: Math.ceil(margin + tickColumn(up)), right: chartWidth - margin, top, bottom: top + height };
  const toHeight = scaleOf(up, area.bottom - inset.bottom, area.top + inset.top);
  const [start, end] = [area.left + inset.side, area.right - inset.side];
  const below = horizontalAxis(across, start, end, height + tickLength);
  return {
    area,
    x: scaleOf(across, start, end),
    y: toHeight,
    markup: [
      element('g', { 'font-size': size, fill: quietInk }, title.map((line, index) => textAt(line, margin, 12 + index * lineHeight, {})).join('')),
      element('g', { transform: `translate(0 ${top})` }, below.markup),
      verticalAxis(up, area, toHeight),
    ].join('\n'),
    height: top + below.height,
  };
}

/** An axis with every tick, or every second, or every third, so that there are few enough of them. */
function evenly(axis: Axis): Axis {
  const step = Math.ceil(axis.ticks.length / mostTicks);
  return { ...axis, ticks: axis.ticks.filter((_, index) => index % step === 0) };
}
