import type { Box, Circle, Place, Segment } from './geometry.ts';
import { boxesMeet, circleMeetsBox, circleMeetsSegment, distance, isWithin, segmentMeetsBox, segmentsCross } from './geometry.ts';
import { nearbyCircles } from './nearby-circles.ts';

/** A point and the size of what is to stand beside it. */
export interface Spot extends Circle {
  readonly width: number;
  readonly height: number;
  /** Whether it has a label also where the line to it must be long or cross something. */
  readonly isNeeded: boolean;
}

/** Where labels are placed, and what is in their way. */
export interface LabelField {
  readonly area: Box;
  /** Other words: neither a label nor the line to one touches them. */
  readonly words: readonly Box[];
  /** All points, also those without a label. */
  readonly circles: readonly Circle[];
  /** What no label covers, but a line to one may cross. */
  readonly lines: readonly Box[];
}

export interface PlacedLabel {
  readonly box: Box;
  /** Which edge of the label is turned to its point. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the point to a label that does not stand beside it. */
  readonly leader?: Segment;
}

/** Between a point and its label. */
const gap = 4;
/** Free about a label. */
const clear = 2;
/** A longer line to a label is hard to follow; it is drawn only where there is no other place. */
const longestLeader = 170;

/** The field, with the points found by where they are. */
interface Ground extends LabelField {
  readonly near: ReturnType<typeof nearbyCircles>;
}

interface Taken {
  readonly boxes: readonly Box[];
  readonly leaders: readonly Segment[];
}

type Candidate = Pick<PlacedLabel, 'box' | 'anchor'>;

/**
 * A place for the label of every spot, in their order: no label touches another, a point, other words or the edge.
 * Beside the point if there is room in one of twelve places, the most cramped point first; else as near as there is
 * room, with a short line to it that crosses nothing. What has no such place has none, unless it is needed.
 */
export function placeLabels(spots: readonly Spot[], field: LabelField): readonly (PlacedLabel | undefined)[] {
  const ground = { ...field, near: nearbyCircles(field.circles, clear) };
  const placed = besidePoints(spots, ground);
  for (const [index, spot] of spots.entries()) {
    if (placed.has(index)) continue;
    const label = away(spot, ground, takenBy([...placed.values()]));
    if (label !== undefined) placed.set(index, label);
  }
  return spots.map((_, index) => placed.get(index));
}

function takenBy(labels: readonly PlacedLabel[]): Taken {
  return { boxes: labels.map(({ box }) => box), leaders: labels.flatMap(({ leader }) => leader ?? []) };
}

/** The labels that find room beside their points. */
function besidePoints(spots: readonly Spot[], ground: Ground): Map<number, PlacedLabel> {
  const placed = new Map<number, PlacedLabel>();
  const waiting = new Map(spots.map((spot, index) => [index, beside(spot).filter(({ box }) => isFree(box, ground, { boxes: [], leaders: [] }))]));
  for (;;) {
    let next: { readonly index: number; readonly candidates: readonly Candidate[] } | undefined;
    for (const [index, candidates] of waiting) {
      if (candidates.length > 0 && (next === undefined || candidates.length < next.candidates.length)) next = { index, candidates };
    }
    if (next === undefined) return placed;
    waiting.delete(next.index);
    const chosen = leastInTheWay(next.candidates, [...waiting.values()]);
    placed.set(next.index, chosen);
    for (const [index, candidates] of waiting) waiting.set(index, candidates.filter(({ box }) => !boxesMeet(box, chosen.box, clear)));
  }
}

/** The candidate that leaves the others most room; of equal ones the first. */
function leastInTheWay([first, ...rest]: readonly Candidate[], others: readonly (readonly Candidate[])[]): Candidate {
  if (first === undefined) throw new Error('A point without candidates is not chosen.');
  const harm = ({ box }: Candidate, preference: number): number =>
    others.reduce((sum, each) => sum + (each.length === 0 ? 0 : (8 * each.filter((other) => boxesMeet(other.box, box, clear)).length) / each.length), preference);
  let best = first;
  let least = harm(first, 0);
  for (const [index, candidate] of rest.entries()) {
    const found = harm(candidate, index + 1);
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}

/** Twelve places about a point, the best first: to the right, to the left, above, below and aslant. */
function beside({ x, y, radius, width, height }: Spot): readonly Candidate[] {
  const reach = radius + gap;
  const slant = 0.75 * reach;
  const [right, left, above, below] = [x + reach, x - reach - width, y - reach - height, y + reach];
  const places: readonly (readonly [number, number, Candidate['anchor']])[] = [
    [right, y - height / 2, 'start'],
    [left, y - height / 2, 'end'],
    [x - width / 2, above, 'middle'],
    [x - width / 2, below, 'middle'],
    [x + slant, y - slant - height, 'start'],
    [x + slant, y + slant, 'start'],
    [x - slant - width, y - slant - height, 'end'],
    [x - slant - width, y + slant, 'end'],
    [x - radius, above, 'start'],
    [x - radius, below, 'start'],
    [x + radius - width, above, 'end'],
    [x + radius - width, below, 'end'],
  ];
  return places.map(([start, top, anchor]) => ({ box: { left: start, right: start + width, top, bottom: top + height }, anchor }));
}

/** A free place away from the point: the nearest whose line is clear; if need be, one whose line crosses points only, or any. */
function away(spot: Spot, ground: Ground, taken: Taken): PlacedLabel | undefined {
  const { area } = ground;
  const about = {
    left: Math.max(area.left, spot.x - longestLeader - spot.width),
    right: Math.min(area.right, spot.x + longestLeader + spot.width),
    top: Math.max(area.top, spot.y - longestLeader - spot.height),
    bottom: Math.min(area.bottom, spot.y + longestLeader + spot.height),
  };
  const clearOne = freeSlots(spot, about, ground, taken).find(({ leader, length }) => length <= longestLeader && isClear(leader, spot, ground, taken));
  if (clearOne !== undefined || !spot.isNeeded) return clearOne;
  const free = freeSlots(spot, area, ground, taken);
  return free.find(({ leader }) => !crossesLabels(leader, ground, taken)) ?? free[0];
}

interface Slot extends Candidate {
  readonly leader: Segment;
  readonly length: number;
}

/** Free places all over a part of the field, the nearest first. */
function freeSlots(spot: Spot, { left, right, top, bottom }: Box, ground: Ground, taken: Taken): readonly Slot[] {
  const found: Slot[] = [];
  for (let y = top; y + spot.height <= bottom; y += 8) {
    for (let x = left; x + spot.width <= right; x += 12) {
      const box = { left: x, right: x + spot.width, top: y, bottom: y + spot.height };
      if (!isFree(box, ground, taken)) continue;
      const each = slot(spot, box);
      // What is nearer has no line, but a stroke that looks like dirt.
      if (each.length > 2 * gap) found.push(each);
    }
  }
  return found.toSorted((one, other) => one.length - other.length);
}

/** The line goes from the edge of the point to the nearest side of the label. */
function slot(spot: Spot, box: Box): Slot {
  const middle = (box.top + box.bottom) / 2;
  const nearest = Math.min(Math.max(spot.x, box.left + 8), Math.max(box.left, box.right - 8));
  const inward = (nearest - box.left) / (box.right - box.left);
  const level = inward < 0.3 ? 'start' : inward > 0.7 ? 'end' : 'middle';
  const ends: readonly (readonly [Candidate['anchor'], Place])[] = [
    ['start', { x: box.left - clear, y: middle }],
    ['end', { x: box.right + clear, y: middle }],
    [level, { x: nearest, y: box.top }],
    [level, { x: nearest, y: box.bottom }],
  ];
  const [anchor, to] = ends.reduce((best, end) => (distance(end[1], spot) < distance(best[1], spot) ? end : best));
  const whole = distance(spot, to);
  const share = whole === 0 ? 0 : Math.min(1, (spot.radius + 1) / whole);
  const from = { x: spot.x + (to.x - spot.x) * share, y: spot.y + (to.y - spot.y) * share };
  return { box, anchor, leader: { from, to }, length: whole - spot.radius };
}

function isFree(box: Box, { area, words, near, lines }: Ground, { boxes, leaders }: Taken): boolean {
  return (
    isWithin(box, area) &&
    !near(box, (circle) => circleMeetsBox(circle, box, clear)) &&
    !boxes.some((other) => boxesMeet(box, other, clear)) &&
    !words.some((other) => boxesMeet(box, other, clear)) &&
    !lines.some((line) => boxesMeet(box, line, 0)) &&
    !leaders.some((leader) => segmentMeetsBox(leader, box, clear))
  );
}

function isClear(leader: Segment, spot: Spot, ground: Ground, taken: Taken): boolean {
  const { from, to } = leader;
  const about = { left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) };
  return !crossesLabels(leader, ground, taken) && !ground.near(about, (circle) => distance(circle, spot) > spot.radius && circleMeetsSegment(circle, leader, 1));
}

/** Words, labels and the lines to them. */
function crossesLabels(leader: Segment, { words }: LabelField, { boxes, leaders }: Taken): boolean {
  return (
    words.some((box) => segmentMeetsBox(leader, box, 1)) || boxes.some((box) => segmentMeetsBox(leader, box, 1)) || leaders.some((other) => segmentsCross(leader, other))
  );
}
