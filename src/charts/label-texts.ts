import { textAt } from './chart-frame.ts';
import type { Tone } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import type { PlacedLabel } from './place-labels.ts';
import { paper, quietInk } from './palette.ts';
import { pointMarks } from './point-marks.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

export const labelSize = 12;
const lineHeight = 15;
/** For the small disc before a name, and what is free beside it. */
const discWidth = 12;
const discRadius = 3.5;

/** The texts stand in a group for each, which takes fewer bytes. */
const anchors: readonly PlacedLabel['anchor'][] = ['start', 'middle', 'end'];

/** A line of a label; with a tone where it is one of several names. */
export interface LabelLine {
  readonly text: string;
  readonly tone?: Tone;
}

/**
 * The names of the points at a place: one alone in as many lines as are allowed, several one under another in a line
 * each and with their tones, for only the uppermost of the points is seen.
 */
export function labelLines(points: readonly { readonly label: string; readonly tone: Tone }[], width: number, limit: number): readonly LabelLine[] {
  const isAlone = points.length === 1;
  return points.flatMap(({ label, tone }) =>
    fitText(label, isAlone ? width : 1.5 * width, isAlone ? limit : 1, labelSize, 'regular').map((text) => (isAlone ? { text } : { text, tone })),
  );
}

/** The room that the lines of a label take. */
export function labelExtent(lines: readonly LabelLine[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, ...lines.map(({ text }) => textWidth(text, labelSize, 'regular'))) + (hasDiscs(lines) ? discWidth : 0) + 1,
    height: lines.length * lineHeight,
  };
}

/** Whether there is anything to place. */
export function isSaid(lines: readonly LabelLine[]): boolean {
  return lines.some(({ text }) => text !== '');
}

export interface Label {
  readonly lines: readonly LabelLine[];
  readonly at: PlacedLabel;
}

/** What is to lie between the gridlines and the labels, so that no line runs through a word. */
export function labelGrounds(labels: readonly Label[]): string {
  const grounds = labels.map(({ at: { box } }) => {
    const [left, top, width] = [Math.floor(box.left), Math.floor(box.top), Math.ceil(box.right - box.left)];
    return `M${left} ${top}h${width}v${Math.ceil(box.bottom - box.top)}h${-width}`;
  });
  return grounds.length === 0 ? '' : element('path', { d: grounds.join(''), fill: paper });
}

/** Labels at their places, with the lines that lead to those that stand away from their points. */
export function drawLabels(labels: readonly Label[]): string {
  const leaders = labels.flatMap(({ at }) => at.leader ?? []).map(({ from, to }) => `M${[from.x, from.y].map(coordinate).join(' ')}L${[to.x, to.y].map(coordinate).join(' ')}`);
  const discs = labels.flatMap(({ lines, at }) => lines.flatMap(({ tone }, index) => (tone === undefined ? [] : [{ tone, x: at.box.left + 4, y: at.box.top + 7.5 + index * lineHeight }])));
  return [
    ...(leaders.length === 0 ? [] : [element('path', { d: leaders.join(''), stroke: quietInk, 'stroke-width': 0.8 })]),
    ...(discs.length === 0 ? [] : [pointMarks(discs, discRadius)]),
    ...anchors.map((anchor) => element('g', { 'font-size': labelSize, 'text-anchor': anchor }, labels.flatMap((label) => texts(label, anchor)).join('\n'))),
  ].join('\n');
}

/** The lines of a label that are anchored in one way; those with discs all begin at one place. */
function texts({ lines, at: { box, anchor } }: Label, wanted: PlacedLabel['anchor']): readonly string[] {
  const isList = hasDiscs(lines);
  if ((isList ? 'start' : anchor) !== wanted) return [];
  const x = isList ? box.left + discWidth : { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return lines.flatMap(({ text }, index) => (text === '' ? [] : [textAt(text, x, box.top + 11.5 + index * lineHeight, {})]));
}

function hasDiscs(lines: readonly LabelLine[]): boolean {
  return lines.some(({ tone }) => tone !== undefined);
}
