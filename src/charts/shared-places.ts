import type { Circle, Place } from './geometry.ts';
import { distance } from './geometry.ts';

/** Points that cover one another so far that their labels stand together. */
export interface SharedPlace<T extends Place> extends Circle {
  readonly members: readonly T[];
}

/** The points by place, in their order: who stands within a radius of the first at a place belongs to it. */
export function sharedPlaces<T extends Place>(points: readonly T[], radius: number): readonly SharedPlace<T>[] {
  const places: { readonly first: T; readonly members: T[] }[] = [];
  for (const point of points) {
    const place = places.find(({ first }) => distance(first, point) < radius);
    if (place === undefined) places.push({ first: point, members: [point] });
    else place.members.push(point);
  }
  return places.map(({ first, members }) => ({
    x: first.x,
    y: first.y,
    radius: radius + Math.max(...members.map((member) => distance(first, member))),
    members,
  }));
}
