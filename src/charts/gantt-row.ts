import type { GanttChart, Tone } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { isOnAxis } from './scale.ts';
import { textWidth } from './text-width.ts';

export const barHeight = 16;
export const ganttTextSize = 12;
const between = 4;
const lineHeight = 15;
/** Half a milestone. */
export const reach = 7;
/** Free beside a text. */
const gap = 5;

/** Where a row is drawn: the scale, and the two edges. */
export interface Course {
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** How wide the text of a bar can be; with 0 there are none. */
  readonly widestText: number;
}

interface GanttText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isOnDark: boolean;
}

/** A row as drawn, from 0 downwards: paths for a tone each, as all rows share them, and texts. */
export interface GanttRow {
  readonly bars: readonly { readonly tone: Tone; readonly x: number; readonly y: number; readonly width: number }[];
  readonly diamonds: readonly { readonly x: number; readonly y: number }[];
  readonly texts: readonly GanttText[];
  readonly height: number;
}

type Row = GanttChart['rows'][number];

interface Item {
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Absent: a milestone. */
  readonly tone?: Tone;
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/**
 * The bars and milestones of a row, in as many lanes as it takes for none to cover another, each with its text: in a dark
 * bar, else to its right, behind a milestone at its end, or its left, else below the lane.
 */
export function ganttRow({ bars, milestones }: Row, { from, to }: GanttChart['x'], course: Course): GanttRow {
  const { x, widestText } = course;
  const fitted = (text: string): string => (widestText === 0 ? '' : fitText(text, Math.min(widestText, course.right - course.left), 1, ganttTextSize, 'regular').join(''));
  const items: readonly Item[] = [
    ...bars
      .map((bar) => ({ ...bar, from: Math.min(bar.from, bar.to), to: Math.max(bar.from, bar.to) }))
      .filter((bar) => bar.from <= to && bar.to >= from)
      .map((bar) => ({ left: x(bar.from), right: Math.max(x(bar.to), x(bar.from) + 2), text: fitted(bar.text), tone: bar.tone })),
    ...milestones.filter(({ at }) => isOnAxis(at, { from, to })).map(({ at, text }) => ({ left: x(at) - reach, right: x(at) + reach, text: fitted(text) })),
  ];
  return lanesOf(items).reduce<GanttRow>((above, lane) => joined(above, laneDrawn(lane, course)), { bars: [], diamonds: [], texts: [], height: 0 });
}

/** A milestone may stand on a bar, but nothing on its like. */
function lanesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const lanes: Item[][] = [];
  for (const item of items.toSorted((one, other) => Number(one.tone === undefined) - Number(other.tone === undefined) || one.left - other.left)) {
    const lane = lanes.find((each) => each.every((other) => (other.tone === undefined) !== (item.tone === undefined) || !meet(item, other, -0.5)));
    if (lane === undefined) lanes.push([item]);
    else lane.push(item);
  }
  return lanes;
}

function laneDrawn(lane: readonly Item[], { left, right }: Course): GanttRow {
  const texts: GanttText[] = [];
  const taken: Span[] = [...lane];
  const below: { readonly span: Span; readonly line: number }[] = [];
  for (const item of lane.toSorted((one, other) => one.left - other.left)) {
    const width = textWidth(item.text, ganttTextSize, 'regular');
    if (width === 0) continue;
    const start = pastMilestone(lane, item.left) + gap;
    const inside = { left: start, right: start + width };
    const end = pastMilestone(lane, item.right);
    const beside = [
      { left: end + gap, right: end + gap + width },
      { left: item.left - gap - width, right: item.left - gap },
    ].find((span) => span.left >= left && span.right <= right && taken.every((other) => !meet(span, other, 2)));
    if (item.tone === 'strong' && inside.right <= item.right - gap && lane.every((other) => other === item || !meet(inside, other, 2))) {
      texts.push({ text: item.text, x: inside.left, y: 12, isOnDark: true });
    } else if (beside !== undefined) {
      taken.push(beside);
      texts.push({ text: item.text, x: beside.left, y: 12, isOnDark: false });
    } else {
      const wanted = item.tone === undefined ? (item.left + item.right - width) / 2 : item.left;
      const under = Math.max(left, Math.min(wanted, right - width));
      const span = { left: under, right: under + width };
      let line = 0;
      while (below.some((other) => other.line === line && meet(span, other.span, gap))) line += 1;
      below.push({ span, line });
      texts.push({ text: item.text, x: under, y: barHeight + 12 + line * lineHeight, isOnDark: false });
    }
  }
  return {
    bars: lane.flatMap(({ tone, left: start, right: end }) => (tone === undefined ? [] : [{ tone, x: start, y: 0, width: end - start }])),
    diamonds: lane.flatMap(({ tone, left: start, right: end }) => (tone === undefined ? [{ x: (start + end) / 2, y: barHeight / 2 }] : [])),
    texts,
    height: barHeight + Math.max(0, ...below.map(({ line }) => line + 1)) * lineHeight,
  };
}

/** A place in a lane, or the right of the milestone that stands on it. */
function pastMilestone(lane: readonly Item[], place: number): number {
  return Math.max(place, ...lane.filter((item) => item.tone === undefined && meet({ left: place, right: place }, item, 0)).map(({ right }) => right));
}

function joined(above: GanttRow, lane: GanttRow): GanttRow {
  const top = above.height === 0 ? 0 : above.height + between;
  const lowered = <T extends { readonly y: number }>(each: T): T => ({ ...each, y: each.y + top });
  return {
    bars: [...above.bars, ...lane.bars.map(lowered)],
    diamonds: [...above.diamonds, ...lane.diamonds.map(lowered)],
    texts: [...above.texts, ...lane.texts.map(lowered)],
    height: top + lane.height,
  };
}

function meet(one: Span, other: Span, clear: number): boolean {
  return one.left < other.right + clear && other.left < one.right + clear;
}
