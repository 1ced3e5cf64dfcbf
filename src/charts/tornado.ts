import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { TornadoChart, TornadoEnd } from './chart-spec.ts';
import { horizontalAxis } from './horizontal-axis.ts';
import { lineLabel, uprightLine } from './labelled-line.ts';
import { drawLegend } from './legend.ts';
import { halo, numberLabel, widestOf } from './number-labels.ts';
import { dark, light, middle } from './palette.ts';
import { baseline, drawRowLabels, rowLabels, rowPlaces } from './row-labels.ts';
import { scaleOf } from './scale.ts';
import { stacked } from './stacked.ts';
import type { Attributes } from './svg-element.ts';
import { element } from './svg-element.ts';

const mostRows = 12;
const barHeight = 16;
const gap = 14;
const textGap = 6;

const lowFill: Attributes = { fill: dark, stroke: dark };
const highFill: Attributes = { fill: light, stroke: middle };

/**
 * How far each input alone moves a result: a bar a row from the base to where the input's low value takes it, dark, and
 * one to where its high value does, light; the first twelve rows. The lesser result stands at the left end, the greater
 * at the right. Where both lie on one side of the base, the bars share the row's height and both results stand there.
 */
export function drawTornado({ axis, base, rows, legend }: TornadoChart): Drawn {
  const shown = rows.slice(0, mostRows).map((row) => ({ ...row, numbers: numbersOf(row, base.at) }));
  if (shown.length === 0) return { markup: '', height: 0 };
  const labels = rowLabels(shown.map(({ label }) => label), { width: 220, lines: 2 });
  const places = rowPlaces(labels, barHeight);
  const left = margin + labels.width + gap + textGap + widestOf(shown.map(({ numbers }) => numbers.left));
  const right = chartWidth - margin - textGap - widestOf(shown.map(({ numbers }) => numbers.right));
  const scale = scaleOf(axis, left, right);
  const from = scale(base.at);
  const drawn = shown.flatMap(({ low, high }, row) => {
    const ends = [scale(low.at), scale(high.at)] as const;
    const top = (places.middles[row] ?? 0) - barHeight / 2;
    const beside = (ends[0] - from) * (ends[1] - from) > 0;
    const height = beside ? barHeight / 2 : barHeight;
    return [bar(from, ends[0], top, height, lowFill), bar(from, ends[1], beside ? top + height : top, height, highFill)];
  });
  const numbersAt = (side: 'left' | 'right'): string =>
    shown.map(({ low, high, numbers }, row) => {
      const ends = [from, scale(low.at), scale(high.at)];
      const x = side === 'left' ? Math.min(...ends) - textGap : Math.max(...ends) + textGap;
      return numbers[side] === '' ? '' : textAt(numbers[side], x, baseline(places.middles[row] ?? 0), {});
    }).join('');
  const scaleBelow = horizontalAxis(axis, left, right, places.height);
  const plot = [
    scaleBelow.markup,
    ...drawn,
    uprightLine(from, places.height, 'whole'),
    drawRowLabels(labels, places, margin),
    element('g', halo, `${element('g', { 'text-anchor': 'end' }, numbersAt('left'))}\n${numbersAt('right')}`),
  ];
  const swatches = [
    { swatch: bar(0, 14, 0, 14, lowFill), text: legend.low },
    { swatch: bar(0, 14, 0, 14, highFill), text: legend.high },
  ];
  return stacked([lineLabel(base.label, from), { markup: plot.join('\n'), height: scaleBelow.height }, drawLegend(swatches, margin, chartWidth - 2 * margin)]);
}

function bar(from: number, to: number, y: number, height: number, fill: Attributes): string {
  return element('rect', { x: Math.min(from, to), y, width: Math.abs(to - from), height, ...fill });
}

/** The two results in order, each on its side of the base; where both lie on one side, both there. */
function numbersOf({ low, high }: { readonly low: TornadoEnd; readonly high: TornadoEnd }, base: number): { readonly left: string; readonly right: string } {
  const [lesser, greater] = low.at <= high.at ? [low, high] : [high, low];
  const [less, more] = [numberLabel(lesser.text), numberLabel(greater.text)];
  if (lesser.at > base) return { left: '', right: `${less} · ${more}` };
  if (greater.at < base) return { left: `${less} · ${more}`, right: '' };
  return { left: less, right: more };
}
