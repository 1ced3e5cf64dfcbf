/** A rectangle of the drawing; downwards is greater. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Place {
  readonly radius: number;
}

/** A straight line between two places. */
export interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/** Whether two boxes come nearer to one another than `clear`. */
export function boxesMeet(one: Box, other: Box, clear: number): boolean {
  return one.left < other.right + clear && other.left < one.right + clear && one.top < other.bottom + clear && other.top < one.bottom + clear;
}

/** Whether a box lies wholly within another. */
export function isWithin(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

/** Whether a circle comes nearer to a box than `clear`. */
export function circleMeetsBox({ x, y, radius }: Circle, { left, right, top, bottom }: Box, clear: number): boolean {
  return distance({ x, y }, { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) }) < radius + clear;
}

/** Whether a circle comes nearer to a line than `clear`. */
export function circleMeetsSegment(circle: Circle, { from, to }: Segment, clear: number): boolean {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x * along.x + along.y * along.y;
  const share = squared === 0 ? 0 : ((circle.x - from.x) * along.x + (circle.y - from.y) * along.y) / squared;
  const within = Math.min(Math.max(share, 0), 1);
  return distance(circle, { x: from.x + within * along.x, y: from.y + within * along.y }) < circle.radius + clear;
}

/** Whether a line enters a box or comes nearer to it than `clear`, corners taken as square. */
export function segmentMeetsBox({ from, to }: Segment, box: Box, clear: number): boolean {
  let enters = 0;
  let leaves = 1;
  const sides = [
    [from.x, to.x - from.x, box.left - clear, box.right + clear],
    [from.y, to.y - from.y, box.top - clear, box.bottom + clear],
  ] as const;
  for (const [start, along, least, most] of sides) {
    if (along === 0) {
      if (start <= least || start >= most) return false;
    } else {
      enters = Math.max(enters, Math.min((least - start) / along, (most - start) / along));
      leaves = Math.min(leaves, Math.max((least - start) / along, (most - start) / along));
    }
  }
  return enters < leaves;
}

/** Whether two lines cross. */
export function segmentsCross(one: Segment, other: Segment): boolean {
  return (
    side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0
  );
}

export function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function side({ from, to }: Segment, place: Place): number {
  return Math.sign((to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x));
}
