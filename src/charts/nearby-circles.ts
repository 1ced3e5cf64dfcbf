import type { Box, Circle } from './geometry.ts';

/** The side of a cell, in units. */
const side = 40;
/** More than a drawing has side by side. */
const columns = 1000;

/**
 * Whether something holds of a circle that may come nearer to a box than `clear`: the circles lie in the cells of a grid
 * that they touch, so that not every one of hundreds is compared with every place.
 */
export function nearbyCircles(circles: readonly Circle[], clear: number): (box: Box, holds: (circle: Circle) => boolean) => boolean {
  const cells = new Map<number, Circle[]>();
  for (const circle of circles) {
    const reach = circle.radius + clear;
    for (const key of cellsOf({ left: circle.x - reach, right: circle.x + reach, top: circle.y - reach, bottom: circle.y + reach })) {
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [circle]);
      else cell.push(circle);
    }
  }
  return (box, holds) => cellsOf(box).some((key) => cells.get(key)?.some(holds) === true);
}

function cellsOf({ left, right, top, bottom }: Box): readonly number[] {
  const keys: number[] = [];
  for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row += 1) {
    for (let column = Math.floor(left / side); column <= Math.floor(right / side); column += 1) keys.push(row * columns + column);
  }
  return keys;
}
