import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { WaterfallChart } from './chart-spec.ts';
import { horizontalAxis, zeroLine } from './horizontal-axis.ts';
import { halo, numberLabel, widestOf } from './number-labels.ts';
import { dark, middle, quietInk } from './palette.ts';
import { baseline, drawRowLabels, rowLabels, rowPlaces } from './row-labels.ts';
import { scaleOf } from './scale.ts';
import { coordinate, element } from './svg-element.ts';

const mostSteps = 16;
const barHeight = 18;
const gap = 14;
const textGap = 6;

/**
 * How a total becomes another, downwards: totals dark and from zero, changes lighter and from where the one above ended,
 * with a thin line between them; the first sixteen steps. Each number stands to the right of its bar.
 */
export function drawWaterfall({ axis, steps }: WaterfallChart): Drawn {
  const shown = steps.slice(0, mostSteps);
  if (shown.length === 0) return { markup: '', height: 0 };
  const labels = rowLabels(shown.map(({ label }) => label), { width: 250, lines: 2 });
  const places = rowPlaces(labels, barHeight);
  const numbers = shown.map(({ text }) => numberLabel(text));
  const left = margin + labels.width + gap;
  const right = chartWidth - margin - textGap - widestOf(numbers);
  const scale = scaleOf(axis, left, right);
  const spans = shown.map(({ from, to, isTotal }, row) => ({ start: scale(isTotal ? 0 : from), end: scale(to), isTotal, y: places.middles[row] ?? 0 }));
  const bars = spans.map(({ start, end, isTotal, y }) =>
    element('rect', { x: Math.min(start, end), y: y - barHeight / 2, width: Math.abs(end - start), height: barHeight, fill: isTotal ? dark : middle }),
  );
  const connectors = spans.slice(1).map((span, index) => {
    const above = spans[index] ?? span;
    const meets = span.isTotal ? span.end : span.start;
    // Where the next does not begin at the end of this, a line would say that it does.
    return Math.abs(meets - above.end) < 1 ? `M${coordinate(above.end)} ${coordinate(above.y + barHeight / 2)}V${coordinate(span.y - barHeight / 2)}` : '';
  });
  const column = spans.map(({ start, end, y }, row) => textAt(numbers[row] ?? '', Math.max(start, end) + textGap, baseline(y), {}));
  const scaleBelow = horizontalAxis(axis, left, right, places.height);
  return {
    markup: [
      scaleBelow.markup,
      ...bars,
      zeroLine(axis, left, right, places.height),
      element('path', { d: connectors.join(''), stroke: quietInk }),
      drawRowLabels(labels, places, margin),
      element('g', halo, column.join('\n')),
    ].join('\n'),
    height: scaleBelow.height,
  };
}
