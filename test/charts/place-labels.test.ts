import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '../../src/charts/geometry.ts';
import { boxesMeet, circleMeetsBox, circleMeetsSegment, isWithin, segmentMeetsBox, segmentsCross } from '../../src/charts/geometry.ts';
import type { LabelField, Spot } from '../../src/charts/place-labels.ts';
import { placeLabels } from '../../src/charts/place-labels.ts';

const area: Box = { left: 0, right: 600, top: 0, bottom: 400 };
const corner: Box = { left: 0, right: 150, top: 0, bottom: 30 };
const spot = (x: number, y: number, width = 80): Spot => ({ x, y, radius: 6, width, height: 15, isNeeded: true });
const fieldOf = (spots: readonly Spot[], words: readonly Box[] = [], lines: readonly Box[] = []): LabelField => ({ area, words, circles: spots, lines });
const anySpot: fc.Arbitrary<Spot> = fc
  .record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 40, max: 400 }), width: fc.integer({ min: 8, max: 150 }), lines: fc.integer({ min: 1, max: 2 }) })
  .map(({ x, y, width, lines }) => ({ x, y, radius: 6, width, height: 15 * lines, isNeeded: true }));

it('a point alone has its label to the right, without a line', () => {
  const spots = [spot(300, 200)];
  expect(placeLabels(spots, fieldOf(spots))).toEqual([{ anchor: 'start', box: { left: 310, right: 390, top: 192.5, bottom: 207.5 } }]);
});

it('at the right edge the label stands to the left', () => {
  const spots = [spot(580, 200)];
  expect(placeLabels(spots, fieldOf(spots))[0]).toMatchObject({ anchor: 'end', box: { right: 570 } });
});

it('a label is neither on other words nor on a line that divides the field', () => {
  const spots = [spot(200, 20)];
  const [label] = placeLabels(spots, fieldOf(spots, [{ left: 205, right: 400, top: 0, bottom: 30 }], [{ left: 0, right: 600, top: 19, bottom: 21 }]));
  expect(label?.leader).toBeUndefined();
  expect(label?.box.top).toBeGreaterThan(21);
});

it('a point shut in by others has its label further away with a line to it, if it needs one', () => {
  const wall = Array.from({ length: 24 }, (_, index) => ({ x: 300 + 22 * Math.cos((index * Math.PI) / 12), y: 200 + 22 * Math.sin((index * Math.PI) / 12), radius: 6 }));
  const needed = spot(300, 200);
  const [label] = placeLabels([needed], { ...fieldOf([needed]), circles: [needed, ...wall] });
  expect(label?.leader).toBeDefined();
  expect(wall.some((circle) => circleMeetsBox(circle, label?.box ?? area, 0))).toBe(false);
  expect(placeLabels([{ ...needed, isNeeded: false }], { ...fieldOf([needed]), circles: [needed, ...wall] })).toEqual([undefined]);
});

it('a label that is larger than the field has no place', () => {
  const spots = [spot(300, 200, 700)];
  expect(placeLabels(spots, fieldOf(spots))).toEqual([undefined]);
});

it('no label touches another, a point, other words or the edge, however the points lie', () => {
  fc.assert(
    fc.property(fc.array(anySpot, { minLength: 1, maxLength: 30 }), (spots) => {
      const labels = placeLabels(spots, fieldOf(spots, [corner])).flatMap((label) => label ?? []);
      for (const [index, { box }] of labels.entries()) {
        expect(isWithin(box, area)).toBe(true);
        expect(boxesMeet(box, corner, 0)).toBe(false);
        expect(spots.some((circle) => circleMeetsBox(circle, box, 0))).toBe(false);
        expect(labels.slice(index + 1).some((other) => boxesMeet(box, other.box, 0))).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

it('thirty points with numbers always have them, also all in one place or in a row', () => {
  const number = (x: number, y: number): Spot => ({ ...spot(x, y), width: 14 });
  for (const place of [() => number(300, 200), (index: number) => number(200 + 4 * index, 200), (index: number) => number(599, 40 + 3 * index)]) {
    const spots = Array.from({ length: 30 }, (_, index) => place(index));
    expect(placeLabels(spots, fieldOf(spots)).every((label) => label !== undefined)).toBe(true);
  }
});

it('the line to a label that is not needed anyway crosses nothing', () => {
  fc.assert(
    fc.property(fc.array(anySpot, { minLength: 10, maxLength: 30 }), (any) => {
      const spots = any.map((each) => ({ ...each, isNeeded: false }));
      const labels = placeLabels(spots, fieldOf(spots, [corner]));
      const leaders = labels.flatMap((label, index) => (label?.leader === undefined ? [] : [{ leader: label.leader, index }]));
      for (const { leader, index } of leaders) {
        expect(segmentMeetsBox(leader, corner, 0)).toBe(false);
        expect(leaders.some((other) => segmentsCross(leader, other.leader))).toBe(false);
        expect(labels.some((label, other) => other !== index && label !== undefined && segmentMeetsBox(leader, label.box, 0))).toBe(false);
        const { x, y, radius } = spots[index] ?? spot(0, 0);
        expect(spots.some((other) => Math.hypot(other.x - x, other.y - y) > radius && circleMeetsSegment(other, leader, 0))).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

it('the same points have the same labels', () => {
  const spots = Array.from({ length: 20 }, (_, index) => spot(200 + ((index * 37) % 120), 150 + ((index * 53) % 90)));
  expect(placeLabels(spots, fieldOf(spots))).toEqual(placeLabels(structuredClone(spots), fieldOf(structuredClone(spots))));
});
