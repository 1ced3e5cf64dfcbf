import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin } from './chart-frame.ts';
import type { CurveChart } from './chart-spec.ts';
import type { Box, Place } from './geometry.ts';
import { courseOf, coursePath, intervalBand } from './interval-band.ts';
import type { Label } from './label-texts.ts';
import { drawLabels, isSaid, labelExtent, labelGrounds, labelLines } from './label-texts.ts';
import type { Explained } from './legend.ts';
import { drawLegend } from './legend.ts';
import { ink, light } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import type { PlotField } from './plot-field.ts';
import { plotField } from './plot-field.ts';
import { explainedPoints, pointMarks } from './point-marks.ts';
import { isOnAxis } from './scale.ts';
import { sharedPlaces } from './shared-places.ts';
import { firstSmallEnough } from './small-enough.ts';
import { coordinate, element } from './svg-element.ts';

/** As many municipalities as there are in Norway, and some. */
const mostPoints = 360;
const mostNames = 24;
/** Among more points than these, only those that are set apart have names. */
const mostNamed = 60;
const radius = 4.5;
const fieldHeight = 380;

type Point = CurveChart['points'][number] & Place;

/**
 * Points with the fitted curve and its interval. The first 360 points are drawn. Names stand beside the points, of those
 * that are set apart first, and of 24 at most: fewer where the drawing would take too many bytes. A point that is not set
 * apart has its name only where that has a clear place, and among more than 60 points it has none.
 * Nothing without points and curve.
 */
export function drawCurve(spec: CurveChart): Drawn {
  if (![...spec.points, ...spec.curve].some(isKnown)) return { markup: '', height: 0 };
  return firstSmallEnough(spec, [
    (words) => drawn(words, mostNames, 150),
    (words) => drawn(words, mostNames / 2, 150),
    (words) => drawn(words, mostNames / 2, 90),
    (words) => drawn(words, 0, 0),
  ]);
}

function isKnown({ x, y }: Place): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function drawn(spec: CurveChart, names: number, width: number): Drawn {
  const field = plotField(spec.x, spec.y, fieldHeight, { side: 14, top: 12, bottom: 12 });
  const points = spec.points
    .filter(isKnown)
    .slice(0, mostPoints)
    // A cloud of hundreds takes too many bytes if their places have decimals.
    .map((point) => ({ ...point, x: Math.round(field.x(point.x)), y: Math.round(field.y(point.y)) }));
  const curve = courseOf(spec.curve);
  const places = curve.map(({ x, y }) => ({ x: field.x(x), y: field.y(y) }));
  const labels = labelled(points, field, boxesAlong(places), names, width);
  const legend = drawLegend(explained(spec), margin, chartWidth - 2 * margin);
  return {
    markup: [
      field.markup,
      labelGrounds(labels),
      intervalBand(curve, field),
      zero(spec, field),
      places.length === 0 ? '' : element('path', { d: coursePath(places), fill: 'none', stroke: ink, 'stroke-width': 1.5 }),
      pointMarks(points, radius),
      drawLabels(labels),
      element('g', { transform: `translate(0 ${field.height + 8})` }, legend.markup),
    ].join('\n'),
    height: field.height + 8 + legend.height,
  };
}

function labelled(points: readonly Point[], field: PlotField, lines: readonly Box[], names: number, width: number): readonly Label[] {
  const chosen = [...points.filter(({ tone }) => tone === 'strong'), ...(points.length > mostNamed ? [] : points.filter(({ tone }) => tone !== 'strong'))].slice(0, names);
  const places = sharedPlaces(chosen, radius)
    .map((place) => ({ ...place, lines: labelLines(place.members, width, 2) }))
    .filter((place) => isSaid(place.lines));
  // Where others have no name, these were chosen to have one.
  const isChosen = points.some(({ label }) => label === '');
  const { left, right, top, bottom } = field.area;
  const found = placeLabels(
    places.map((place) => ({
      x: place.x,
      y: place.y,
      radius: place.radius,
      isNeeded: isChosen || place.members.some(({ tone }) => tone === 'strong'),
      ...labelExtent(place.lines),
    })),
    { area: { left: left + 3, right: right - 3, top, bottom: bottom - 2 }, words: [], circles: points.map(({ x, y }) => ({ x, y, radius })), lines },
  );
  return found.flatMap((at, index) => (at === undefined ? [] : [{ at, lines: places[index]?.lines ?? [] }]));
}

/** Small boxes along a line, for a label to keep away from. */
function boxesAlong(places: readonly Place[]): readonly Box[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? to;
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1) / 8);
    return Array.from({ length: steps }, (_, step): Box => {
      const [start, end] = [step / steps, (step + 1) / steps].map((share) => ({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }));
      const [one, other] = [start ?? from, end ?? to];
      return { left: Math.min(one.x, other.x) - 1, right: Math.max(one.x, other.x) + 1, top: Math.min(one.y, other.y) - 1, bottom: Math.max(one.y, other.y) + 1 };
    });
  });
}

function zero({ y }: CurveChart, field: PlotField): string {
  return isOnAxis(0, y) ? element('path', { d: `M${field.area.left} ${coordinate(field.y(0))}H${field.area.right}`, stroke: ink }) : '';
}

function explained({ legend }: CurveChart): readonly Explained[] {
  return [
    { swatch: element('path', { d: 'M0 7H14', stroke: ink, 'stroke-width': 1.5 }), text: legend.curve },
    ...(legend.band === undefined ? [] : [{ swatch: element('rect', { width: 14, height: 14, fill: light }), text: legend.band }]),
    ...explainedPoints(legend.tones),
  ];
}
