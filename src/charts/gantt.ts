import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { GanttChart, Tone } from './chart-spec.ts';
import type { Course, GanttRow } from './gantt-row.ts';
import { barHeight, ganttRow, ganttTextSize, reach } from './gantt-row.ts';
import { horizontalAxis } from './horizontal-axis.ts';
import type { Explained } from './legend.ts';
import { drawLegend, explainedTones } from './legend.ts';
import { fills, hatchPattern, ink, paper } from './palette.ts';
import type { RowPlaces } from './row-labels.ts';
import { drawRowLabels, rowLabels } from './row-labels.ts';
import { scaleOf } from './scale.ts';
import { firstSmallEnough } from './small-enough.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

/** A chart with more rows is longer than a page. */
export const mostTasks = 15;
const mostMarks = 60;
const textLineHeight = 16;
const between = 10;
const tones: readonly Tone[] = ['plain', 'illustration', 'strong'];

/**
 * Work over time: a row a task, with bars, diamonds for milestones, and their texts in or beside them. The first 15 rows
 * are drawn, with the first 60 bars and milestones in all; what lies outside the axis is not. The texts of bars and
 * milestones are left out where they are so many and so long that the drawing would take too many bytes. Nothing
 * without rows.
 */
export function drawGantt(spec: GanttChart): Drawn {
  if (spec.rows.length === 0) return { markup: '', height: 0 };
  return firstSmallEnough(spec, [
    (words) => drawn(words, { width: 200, lines: 2, widestText: 240 }),
    (words) => drawn(words, { width: 200, lines: 2, widestText: 120 }),
    (words) => drawn(words, { width: 200, lines: 2, widestText: 0 }),
    (words) => drawn(words, { width: 120, lines: 1, widestText: 0 }),
  ]);
}

function drawn(spec: GanttChart, room: { readonly width: number; readonly lines: number; readonly widestText: number }): Drawn {
  const tasks = firstMarks(spec.rows.slice(0, mostTasks));
  const labels = rowLabels(tasks.map(({ label }) => label), room);
  const left = Math.ceil(margin + labels.width + 20);
  const right = chartWidth - margin - reach;
  const course: Course = { x: scaleOf(spec.x, left, right), left: left - reach, right: chartWidth - margin, widestText: room.widestText };
  const rows = tasks.map((task) => ganttRow(task, spec.x, course));
  const places = placed(rows, labels.rows.map(({ lines }) => lines.length * textLineHeight));
  const axis = horizontalAxis(spec.x, left, right, places.height);
  const shifted = rows.map((row, index) => lowered(row, places.tops[index] ?? 0));
  const legend = drawLegend(explained(spec), margin, chartWidth - 2 * margin);
  const legendTop = axis.height + (legend.height === 0 ? 0 : 8);
  return {
    markup: [
      ...(spec.legend.some(({ tone }) => tone === 'illustration') || tasks.some(({ bars }) => bars.some(({ tone }) => tone === 'illustration')) ? [hatchPattern()] : []),
      axis.markup,
      drawRowLabels(labels, places, margin),
      grounds(shifted, spec.x.ticks.map(({ at }) => course.x(at))),
      ...tones.map((tone) => barsOf(shifted, tone)),
      drawnDiamonds(shifted.flatMap((row) => row.diamonds)),
      ...[false, true].map((isOnDark) => textsOf(shifted, isOnDark)),
      element('g', { transform: `translate(0 ${legendTop})` }, legend.markup),
    ]
      .filter((part) => part !== '')
      .join('\n'),
    height: legendTop + legend.height,
  };
}

/** The rows with as many bars and milestones as are drawn in all. */
function firstMarks(rows: GanttChart['rows']): GanttChart['rows'] {
  let left = mostMarks;
  return rows.map((row) => {
    const bars = row.bars.slice(0, left);
    left -= bars.length;
    const milestones = row.milestones.slice(0, left);
    left -= milestones.length;
    return { ...row, bars, milestones };
  });
}

interface Places extends RowPlaces {
  /** Where the first lane of each row begins. */
  readonly tops: readonly number[];
}

/** The rows one below the other, the label of each beside its first lane. */
function placed(rows: readonly GanttRow[], labelHeights: readonly number[]): Places {
  const middles: number[] = [];
  const tops: number[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const first = Math.max(barHeight, labelHeights[index] ?? 0);
    middles.push(top + (between + first) / 2);
    tops.push(top + (between + first - barHeight) / 2);
    top += between + Math.max(first, (first - barHeight) / 2 + row.height);
  }
  return { middles, tops, height: top };
}

function lowered({ bars, diamonds, texts, height }: GanttRow, by: number): GanttRow {
  const move = <T extends { readonly y: number }>(each: T): T => ({ ...each, y: each.y + by });
  return { bars: bars.map(move), diamonds: diamonds.map(move), texts: texts.map(move), height };
}

function barsOf(rows: readonly GanttRow[], tone: Tone): string {
  const bars = rows.flatMap((row) => row.bars.filter((bar) => bar.tone === tone));
  const d = bars.map(({ x, y, width }) => `M${coordinate(x)} ${coordinate(y)}h${coordinate(width)}v${barHeight}h${coordinate(-width)}z`);
  return d.length === 0 ? '' : element('path', { d: d.join(''), ...fills[tone] });
}

function drawnDiamonds(places: GanttRow['diamonds']): string {
  const d = places.map(({ x, y }) => `M${coordinate(x - reach)} ${coordinate(y)}l${reach}-${reach} ${reach} ${reach}-${reach} ${reach}z`);
  return d.length === 0 ? '' : element('path', { d: d.join(''), fill: ink, stroke: paper, 'stroke-width': 1.5 });
}

/** What lies between the gridlines and the texts that these would run through. */
function grounds(rows: readonly GanttRow[], gridlines: readonly number[]): string {
  const d = rows.flatMap(({ texts }) =>
    texts.flatMap(({ text, x, y, isOnDark }) => {
      const [left, width] = [Math.floor(x) - 2, Math.ceil(textWidth(text, ganttTextSize, 'regular')) + 4];
      const isCrossed = gridlines.some((gridline) => gridline > left && gridline < left + width);
      return isOnDark || !isCrossed ? [] : [`M${left} ${Math.round(y) - 12}h${width}v16h${-width}z`];
    }),
  );
  return d.length === 0 ? '' : element('path', { d: d.join(''), fill: paper });
}

function textsOf(rows: readonly GanttRow[], isOnDark: boolean): string {
  const texts = rows.flatMap((row) => row.texts.filter((each) => each.isOnDark === isOnDark)).map(({ text, x, y }) => textAt(text, Math.round(x), y, {}));
  return texts.length === 0 ? '' : element('g', { 'font-size': ganttTextSize, fill: isOnDark ? paper : undefined }, texts.join('\n'));
}

function explained(spec: GanttChart): readonly Explained[] {
  return [...explainedTones(spec.legend), ...(spec.milestone === undefined ? [] : [{ swatch: drawnDiamonds([{ x: 7, y: 7 }]), text: spec.milestone }])];
}
