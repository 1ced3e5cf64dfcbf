import type { Axis } from './chart-spec.ts';

/**
 * Where a value of an axis stands between two places of the drawing, in units. What lies outside the axis stands at its
 * end, and at its beginning what is no number, and everything where the axis has no extent.
 */
export function scaleOf({ from, to }: Pick<Axis, 'from' | 'to'>, start: number, end: number): (value: number) => number {
  // Halves, so that the extent of an axis of very large numbers is a number too.
  const extent = to / 2 - from / 2;
  return (value) => {
    const share = (value / 2 - from / 2) / extent;
    return extent > 0 && Number.isFinite(extent) && share > 0 ? start + Math.min(share, 1) * (end - start) : start;
  };
}

/** Whether a value lies on an axis, ends included. */
export function isOnAxis(value: number, { from, to }: Pick<Axis, 'from' | 'to'>): boolean {
  return value >= from && value <= to;
}
