import type { CurvePoint } from './chart-spec.ts';
import type { Place } from './geometry.ts';
import { light } from './palette.ts';
import type { PlotField } from './plot-field.ts';
import { coordinate, element } from './svg-element.ts';

/** More points than these do not make a line that is 700 units wide any smoother. */
const mostPoints = 40;

/** The points of a line that are numbers, from left to right; of more than 40 some, evenly, with the last. */
export function courseOf<T extends CurvePoint>(points: readonly T[]): readonly T[] {
  const known = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).toSorted((one, other) => one.x - other.x);
  const step = Math.ceil(known.length / mostPoints);
  return known.filter((_, index) => index % step === 0 || index === known.length - 1);
}

/** A line through points. */
export function coursePath(places: readonly Place[]): string {
  return `M${places.map(written).join('L')}`;
}

/** The interval about a line, wherever it is known; about a point without neighbours as a narrow bar. */
export function intervalBand(points: readonly CurvePoint[], { x, y }: PlotField): string {
  const runs: { readonly x: number; readonly low: number; readonly high: number }[][] = [[]];
  for (const point of points) {
    const { low, high } = point;
    if (low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) runs.push([]);
    else runs.at(-1)?.push({ x: x(point.x), low: y(low), high: y(high) });
  }
  const d = runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const sides = run.length > 1 ? run : [{ ...first, x: first.x - 4 }, { ...first, x: first.x + 4 }];
    return [`${coursePath([...sides.map((side) => ({ x: side.x, y: side.low })), ...sides.toReversed().map((side) => ({ x: side.x, y: side.high }))])}z`];
  });
  return d.length === 0 ? '' : element('path', { d: d.join(''), fill: light });
}

function written({ x, y }: Place): string {
  return `${coordinate(x)} ${coordinate(y)}`;
}
