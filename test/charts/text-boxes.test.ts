import { expect, it } from 'vitest';
import { outside, overlapping, shapes, textBoxes } from './text-boxes.ts';

const picture = (content: string): string => `<svg viewBox="0 0 720 100" font-size="10">${content}</svg>`;

it('a text is measured where its groups have moved it, by its anchor, size and weight', () => {
  const [box] = textBoxes(picture('<g transform="translate(100 20)" text-anchor="end"><g transform="translate(5.5,-2)" font-size="20"><text x="10" y="30">MM</text></g></g>'));
  expect(box?.right).toBeCloseTo(115.5, 6);
  expect(box?.left).toBeCloseTo(115.5 - 2 * 0.833 * 20, 6);
  expect(box?.bottom).toBeCloseTo(48 + 0.212 * 20, 6);
  const [middle] = textBoxes(picture('<text x="50" y="10" text-anchor="middle" font-weight="700">i</text>'));
  expect(middle?.left).toBeCloseTo(50 - 0.278 * 5, 6);
});

it('a text in a group that is turned to the left runs upwards', () => {
  const [box] = textBoxes(picture('<g transform="translate(100 90) rotate(-90)"><text x="5" y="20">MM</text></g>'));
  expect(box?.bottom).toBeCloseTo(85, 6);
  expect(box?.top).toBeCloseTo(85 - 2 * 0.833 * 10, 6);
  expect(box?.left).toBeCloseTo(120 - 0.905 * 10, 6);
  expect(box?.right).toBeCloseTo(120 + 0.212 * 10, 6);
});

it('texts that touch and texts that leave the picture are told', () => {
  const svg = picture('<text x="10" y="20">Frosta</text><text x="30" y="22">Verdal</text><text x="10" y="60">Å</text><text x="715" y="90">Levanger</text>');
  expect(overlapping(svg)).toEqual([['Frosta', 'Verdal']]);
  expect(outside(svg)).toEqual(['Levanger']);
});

it('what is not well-formed, or not measured, throws', () => {
  expect(() => textBoxes('<svg><text>a</svg>')).toThrow();
  expect(() => textBoxes(picture('<text>a & b</text>'))).toThrow();
  expect(() => textBoxes(picture('<g transform="rotate(90)"><text>a</text></g>'))).toThrow('not measured');
  expect(shapes(picture('<g transform="translate(1 2)"><rect x="3"/></g>'), 'rect')).toEqual([{ name: 'rect', attributes: { x: '3' }, origin: { x: 1, y: 2 } }]);
});
