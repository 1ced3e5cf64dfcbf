import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { Axis } from '../../src/charts/chart-spec.ts';
import { horizontalAxis, zeroLine } from '../../src/charts/horizontal-axis.ts';
import { scaleOf } from '../../src/charts/scale.ts';
import { overlapping, shapes, textBoxes } from './text-boxes.ts';

const axis = (title: string, from: number, to: number, step: number, label: (at: number) => string): Axis => ({
  title,
  from,
  to,
  ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step).map((at) => ({ at, label: label(at) })),
});

const drawn = (of: Axis, left: number, right: number): string => chartFrame({ id: 'tornado', language: 'nb', title: '', description: '' }, horizontalAxis(of, left, right, 100));

it('each label stands below its gridline, and what is measured below them', () => {
  const svg = drawn(axis('Kroner', 0, 300, 100, String), 200, 500);
  const middles = ['0', '100', '200', '300'].map((text) => {
    const box = textBoxes(svg).find((each) => each.text === text);
    return ((box?.left ?? 0) + (box?.right ?? 0)) / 2;
  });
  expect(middles.map(Math.round)).toEqual([200, 300, 400, 500]);
  expect(shapes(svg, 'path')[0]?.attributes['d']).toBe('M200 0V100M300 0V100M400 0V100M500 0V100');
  const [title] = textBoxes(svg).filter(({ text }) => text === 'Kroner');
  expect(title?.left).toBe(200);
});

it('where labels are too wide every second or third stands, zero among them', () => {
  const svg = drawn(axis('', -500, 700, 100, (at) => `${at} millioner`), 200, 700);
  const labels = textBoxes(svg).map(({ text }) => text).filter((text) => text.endsWith('millioner'));
  expect(labels).toContain('0 millioner');
  const places = labels.map((text) => Number.parseInt(text, 10));
  expect(new Set(places.slice(1).map((place, index) => place - (places[index] ?? 0))).size).toBe(1);
  expect(overlapping(svg)).toEqual([]);
});

it('a label at the edge of the picture is moved inside', () => {
  const svg = drawn(axis('', 0, 1, 1, () => 'et langt merke'), 12, 708);
  for (const { left, right } of textBoxes(svg).filter(({ text }) => text === 'et langt merke')) {
    expect(left).toBeGreaterThanOrEqual(11.9);
    expect(right).toBeLessThanOrEqual(708.1);
  }
});

it('ticks off the scale are left out, and the line of zero is drawn only on it', () => {
  const off: Axis = { title: '', from: 10, to: 20, ticks: [{ at: 5, label: 'fem' }, { at: 15, label: 'femten' }] };
  expect(textBoxes(drawn(off, 200, 500)).map(({ text }) => text)).not.toContain('fem');
  expect(zeroLine(off, 200, 500, 100)).toBe('');
  expect(zeroLine({ ...off, from: -10, to: 10 }, 200, 500, 100)).toContain('M350 0V100');
});

it('a scale runs from one place to the other and stays between them', () => {
  const scale = scaleOf({ from: -100, to: 300 }, 200, 600);
  expect([-100, 0, 100, 300, 900, -900, Number.NaN, Infinity, -Infinity].map(scale)).toEqual([200, 300, 400, 600, 600, 200, 200, 600, 200]);
  expect(scaleOf({ from: 0, to: 10 }, 100, 0)(2)).toBe(80);
  for (const [from, to] of [[5, 5], [9, 1], [Number.NaN, 1], [0, Infinity]] as const) expect(scaleOf({ from, to }, 200, 600)(5)).toBe(200);
  expect(scaleOf({ from: -Number.MAX_VALUE, to: Number.MAX_VALUE }, 0, 100)(0)).toBe(50);
});
