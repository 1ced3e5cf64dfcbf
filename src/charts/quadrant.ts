import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { QuadrantChart } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import type { Box, Place } from './geometry.ts';
import type { Label, LabelLine } from './label-texts.ts';
import { drawLabels, isSaid, labelExtent, labelGrounds, labelLines, labelSize } from './label-texts.ts';
import { drawLegend } from './legend.ts';
import { drawKey } from './numbered-key.ts';
import { quietInk } from './palette.ts';
import type { LabelField } from './place-labels.ts';
import { placeLabels } from './place-labels.ts';
import type { PlotField } from './plot-field.ts';
import { plotField } from './plot-field.ts';
import { explainedPoints, pointMarks } from './point-marks.ts';
import type { SharedPlace } from './shared-places.ts';
import { sharedPlaces } from './shared-places.ts';
import { firstSmallEnough } from './small-enough.ts';
import { coordinate, element } from './svg-element.ts';
import { textWidth } from './text-width.ts';

export const mostPoints = 40;
/** More names than these in the field make it hard to see the points. */
const mostNames = 24;
const radius = 6;
const fieldHeight = 420;
const cornerLineHeight = 15;

type Point = QuadrantChart['points'][number] & Place;

interface Scene {
  readonly spec: QuadrantChart;
  readonly field: PlotField;
  readonly places: readonly SharedPlace<Point>[];
  readonly corners: readonly Corner[];
  readonly divides: Place;
}

/**
 * Points in a field of four with the names of the quarters above and below them. The first 40 points are drawn. Up to 24
 * have their names beside them; where there are more, or where not every name finds a place, each point has a number and
 * the names stand below the field. Points at the same place have their names or numbers together. Nothing without points.
 */
export function drawQuadrant(spec: QuadrantChart): Drawn {
  if (!spec.points.some(isKnown)) return { markup: '', height: 0 };
  return firstSmallEnough(spec, [
    (words) => named(sceneOf(words), true),
    (words) => named(sceneOf(words), false),
    ...[300, 200, 120].map((width) => (words: QuadrantChart) => numbered(sceneOf(words), width)),
  ]);
}

function isKnown({ x, y }: Place): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function sceneOf(spec: QuadrantChart): Scene {
  const lines = spec.corners.map((name) => fitText(name, 280, 2, labelSize, 'bold').filter((line) => line !== ''));
  const strip = (left: number, right: number): number => Math.max(0, lines[left]?.length ?? 0, lines[right]?.length ?? 0) * cornerLineHeight + 10;
  const top = strip(0, 1);
  const bottom = strip(2, 3);
  const field = plotField(spec.x, spec.y, fieldHeight + top + bottom, { side: 24, top: top + radius, bottom: bottom + radius });
  const points = spec.points
    .filter(isKnown)
    .slice(0, mostPoints)
    .map((point) => ({ ...point, x: field.x(point.x), y: field.y(point.y) }));
  return {
    spec,
    field,
    places: sharedPlaces(points, radius),
    corners: lines.map((each, index) => corner(each, field.area, index)),
    divides: { x: field.x(spec.middle.x), y: field.y(spec.middle.y) },
  };
}

/** The points with their names; nothing if a name has no clear place. */
function named(scene: Scene, isOffTheLines: boolean): Drawn | undefined {
  const { places } = scene;
  if (places.reduce((sum, { members }) => sum + members.length, 0) > mostNames) return undefined;
  const lines = places.map(({ members }) => labelLines(members, 150, 2));
  const labels = placed(scene, lines, { isOffTheLines, isNeeded: false });
  return labels.length === lines.filter(isSaid).length ? drawn(scene, labels, { markup: '', height: 0 }) : undefined;
}

/** The points with numbers, from above to below, and the names below the field in columns of a width. */
function numbered(scene: Scene, width: number): Drawn {
  const places = scene.places.toSorted((one, other) => one.y - other.y || one.x - other.x);
  let last = 0;
  const numbers = places.map(({ members }) => {
    const first = last + 1;
    last += members.length;
    return [{ text: first === last ? String(first) : `${first}–${last}` }];
  });
  const key = drawKey(places.map(({ members }) => members), width);
  const sorted = { ...scene, places };
  return drawn(sorted, placed(sorted, numbers, { isOffTheLines: true, isNeeded: true }), key);
}

function placed({ field, places, corners, divides }: Scene, texts: readonly (readonly LabelLine[])[], { isOffTheLines, isNeeded }: Readonly<Record<'isOffTheLines' | 'isNeeded', boolean>>): readonly Label[] {
  const { left, right, top, bottom } = field.area;
  const labelField: LabelField = {
    area: { left: left + 3, right: right - 3, top: top + 2, bottom: bottom - 2 },
    words: corners.map(({ box }) => box),
    circles: places.flatMap(({ members }) => members.map(({ x, y }) => ({ x, y, radius }))),
    lines: isOffTheLines
      ? [
          { left, right, top: divides.y - 1, bottom: divides.y + 1 },
          { left: divides.x - 1, right: divides.x + 1, top, bottom },
        ]
      : [],
  };
  const labelled = places.map((place, index) => ({ ...place, lines: texts[index] ?? [] })).filter(({ lines }) => isSaid(lines));
  const found = placeLabels(labelled.map((place) => ({ x: place.x, y: place.y, radius: place.radius, isNeeded, ...labelExtent(place.lines) })), labelField);
  return found.flatMap((at, index) => (at === undefined ? [] : [{ at, lines: labelled[index]?.lines ?? [] }]));
}

function drawn({ spec, field, places, corners, divides }: Scene, labels: readonly Label[], key: Drawn): Drawn {
  const { left, right, top, bottom } = field.area;
  const legend = drawLegend(explainedPoints(spec.legend), margin, chartWidth - 2 * margin);
  const keyTop = field.height + (key.height === 0 ? 0 : 10);
  const legendTop = keyTop + key.height + (legend.height === 0 ? 0 : 8);
  return {
    markup: [
      field.markup,
      element('path', {
        d: `M${coordinate(left)} ${coordinate(divides.y)}H${coordinate(right)}M${coordinate(divides.x)} ${coordinate(top)}V${coordinate(bottom)}`,
        stroke: quietInk,
      }),
      element('g', { 'font-size': labelSize, 'font-weight': 700, fill: quietInk }, corners.map(({ markup }) => markup).join('')),
      labelGrounds(labels),
      pointMarks(places.flatMap(({ members }) => members), radius),
      drawLabels(labels),
      element('g', { transform: `translate(0 ${keyTop})` }, key.markup),
      element('g', { transform: `translate(0 ${legendTop})` }, legend.markup),
    ].join('\n'),
    height: legendTop + legend.height,
  };
}

interface Corner {
  readonly box: Box;
  readonly markup: string;
}

/** The name of a quarter in its corner of the field, outside of where points can stand. */
function corner(lines: readonly string[], area: Box, index: number): Corner {
  const isLeft = index % 2 === 0;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, labelSize, 'bold')));
  const height = lines.length * cornerLineHeight;
  const left = isLeft ? area.left + 6 : area.right - 6 - width;
  const top = index < 2 ? area.top + 5 : area.bottom - 5 - height;
  const texts = lines.map((line, row) => textAt(line, isLeft ? left : left + width, top + 11.5 + row * cornerLineHeight, { 'text-anchor': isLeft ? undefined : 'end' }));
  return { box: { left, right: left + width, top, bottom: top + height }, markup: texts.join('') };
}
