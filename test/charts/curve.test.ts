import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, CurveChart, Tone } from '../../src/charts/chart-spec.ts';
import { drawCurve } from '../../src/charts/curve.ts';
import { light } from '../../src/charts/palette.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { discs, meetsDisc } from './point-discs.ts';
import { shapes, textBoxes } from './text-boxes.ts';
import { runCount } from '../run-count.ts';

const tones: readonly Tone[] = ['plain', 'strong', 'illustration'];
const course = Array.from({ length: 60 }, (_, index) => ({ x: 3 + index / 40, y: 15000 - 150 * index, low: 14000 - 150 * index, high: 16000 - 150 * index }));

const costs: CurveChart & ChartWords = {
  id: 'scale-curve',
  language: 'nb',
  kind: 'curve',
  title: 'Kostnad per innbygger og folketall',
  description: 'Kostnaden faller med folketallet.',
  x: { title: 'Innbyggere (logaritmisk skala)', from: 3, to: 4.5, ticks: [{ at: 3, label: '1 000' }, { at: 4, label: '10 000' }] },
  y: { title: 'Kroner per innbygger', from: 0, to: 20000, ticks: [0, 5000, 10000, 15000, 20000].map((at) => ({ at, label: String(at) })) },
  points: [
    { x: 3.4, y: 16200, label: 'Frosta', tone: 'strong' },
    { x: 4.3, y: 7900, label: 'Levanger', tone: 'strong' },
    { x: 4.17, y: 8300, label: 'Verdal', tone: 'strong' },
    { x: 3.8, y: 9900, label: 'Midtre Gauldal', tone: 'plain' },
    { x: 4.46, y: 5400, label: 'Indre Østfold', tone: 'plain' },
  ],
  curve: course,
  legend: {
    curve: 'Tilpasset kurve',
    band: '95 prosent intervall',
    tones: [
      { tone: 'strong', text: 'Deltar' },
      { tone: 'plain', text: 'Andre kommuner' },
    ],
  },
};

const drawn = (spec: CurveChart & ChartWords): string => chartFrame(spec, drawCurve(spec));
const texts = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);
const cloud = (count: number, strong: number): CurveChart['points'] =>
  Array.from({ length: count }, (_, index) => ({
    x: 3 + ((index * 73) % 151) / 100,
    y: 4000 + ((index * 911) % 13000),
    label: index === 0 ? 'Midtre Gauldal' : `Kommune ${index}`,
    tone: index < strong ? ('strong' as const) : ('plain' as const),
  }));

function expectClearPoints(svg: string): void {
  const points = discs(svg, 9);
  expect(textBoxes(svg).filter((box) => points.some((point) => meetsDisc(point, box))).map(({ text }) => text)).toEqual([]);
}

describe('five municipalities and a curve', () => {
  const svg = drawn(costs);

  it('all five are named beside their points, and nothing touches', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['Frosta', 'Levanger', 'Verdal', 'Midtre Gauldal', 'Indre Østfold']));
    expect(discs(svg, 9)).toHaveLength(5);
    expectClearPoints(svg);
    expectSound(svg);
  });

  it('curve and interval are explained, and the interval is drawn about the curve', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['Tilpasset kurve', '95 prosent intervall', 'Deltar', 'Andre kommuner']));
    expect(shapes(svg, 'path').filter(({ attributes }) => attributes['fill'] === light)).toHaveLength(1);
  });

  it('no name stands on the curve', () => {
    const [line] = shapes(svg, 'path').filter(({ attributes }) => attributes['fill'] === 'none');
    const places = [...(line?.attributes['d'] ?? '').matchAll(/([\d.]+) ([\d.]+)/g)].map((place) => ({ x: Number(place[1]), y: Number(place[2]) + (line?.origin.y ?? 0) }));
    expect(places.length).toBeGreaterThan(20);
    const names = textBoxes(svg).filter(({ text }) => costs.points.some(({ label }) => label === text));
    expect(names.filter(({ left, right, top, bottom }) => places.some(({ x, y }) => x > left && x < right && y > top && y < bottom))).toEqual([]);
  });

  it('without an interval there is none', () => {
    const bare = drawn({ ...costs, curve: course.map(({ x, y }) => ({ x, y })), legend: { curve: 'Kurve', tones: [] } });
    expect(bare).not.toContain(light);
    expectSound(bare);
  });

  it('what is outside the scales stands at their ends', () => {
    const point = { label: 'Frosta', tone: 'strong' } as const;
    expect(drawn({ ...costs, points: [{ ...point, x: 99, y: -5 }] })).toBe(drawn({ ...costs, points: [{ ...point, x: 4.5, y: 0 }] }));
  });
});

it('in the cloud of all municipalities only those that are set apart are named', () => {
  const svg = drawn({ ...costs, points: cloud(357, 3) });
  expect(discs(svg, 9)).toHaveLength(357);
  expect(texts(svg).filter((text) => /^Kommune \d+$|^Midtre Gauldal$/.test(text))).toEqual(['Midtre Gauldal', 'Kommune 1', 'Kommune 2']);
  expectClearPoints(svg);
  expectSound(svg);
});

it('of many points the first 360 are drawn, and 24 are named', () => {
  const svg = drawn({ ...costs, points: cloud(500, 0) });
  expect(discs(svg, 9)).toHaveLength(360);
  expectSound(svg);
  const named = drawn({ ...costs, points: cloud(40, 0), curve: [] });
  expect(texts(named).filter((text) => /^Kommune \d+$|^Midtre Gauldal$/.test(text)).length).toBeLessThanOrEqual(24);
  expectSound(named);
});

it('without points and curve nothing is drawn', () => {
  expect(drawCurve({ ...costs, points: [], curve: [{ x: Number.NaN, y: 1 }] })).toEqual({ markup: '', height: 0 });
  expectSound(drawn({ ...costs, points: [] }));
  expectSound(drawn({ ...costs, curve: [] }));
});

it('the same chart gives the same bytes', () => {
  expect(drawn(costs)).toBe(drawn(structuredClone(costs)));
});

it.each([...hostileWords])('%s everywhere, and as many points as can be: small, well-formed and clear', (_, text) => {
  for (const count of [30, 400]) {
    const points = cloud(count, 15).map((point, index) => ({ ...point, x: point.x * 100, y: point.y / 40, label: text, tone: index < 15 ? ('strong' as const) : (tones[index % 3] ?? 'plain') }));
    const svg = drawn({ ...costs, title: text, description: text, x: hostileAxis(text), y: hostileAxis(text), points, legend: { curve: text, band: text, tones: tones.map((tone) => ({ tone, text })) } });
    expectClearPoints(svg);
    expectSound(svg);
  }
});

it('any words and numbers give a sound picture', () => {
  const tone = fc.constantFrom(...tones);
  fc.assert(
    fc.property(
      fc.record({
        title: anyWords,
        x: anyAxis,
        y: anyAxis,
        points: fc.array(fc.record({ x: anyNumber, y: anyNumber, label: anyWords, tone }), { maxLength: 40 }),
        curve: fc.array(fc.record({ x: anyNumber, y: anyNumber, low: anyNumber, high: anyNumber }), { maxLength: 20 }),
        legend: fc.record({ curve: anyWords, band: anyWords, tones: fc.array(fc.record({ tone, text: anyWords }), { maxLength: 3 }) }),
      }),
      (spec) => {
        expectSound(drawn({ ...costs, ...spec }));
      },
    ),
    { numRuns: runCount(60, 20) },
  );
});
