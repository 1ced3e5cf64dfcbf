import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, QuadrantChart, Tone } from '../../src/charts/chart-spec.ts';
import { drawQuadrant } from '../../src/charts/quadrant.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { discs, longNames, meetsDisc } from './point-discs.ts';
import { textBoxes } from './text-boxes.ts';

const tones: readonly Tone[] = ['plain', 'strong', 'illustration'];
const scores = (title: string) => ({ title, from: 1, to: 5, ticks: [1, 2, 3, 4, 5].map((at) => ({ at, label: String(at) })) });

const services: QuadrantChart & ChartWords = {
  id: 'effect-feasibility',
  language: 'nb',
  kind: 'quadrant',
  title: 'Virkning og gjennomførbarhet',
  description: 'Legevakt er best på begge.',
  x: scores('Gjennomførbarhet (1 = krevende, 5 = lett)'),
  y: scores('Virkning (1 = liten, 5 = stor)'),
  middle: { x: 3, y: 3 },
  corners: ['Stor virkning, krevende', 'Begynn her', 'La ligge', 'Ta med når det passer'],
  points: [
    { x: 4.5, y: 4.5, label: 'Legevakt', tone: 'strong' },
    { x: 2, y: 4, label: 'Planlegging, byggesak og geodata', tone: 'plain' },
    { x: 2, y: 2, label: 'Barnevern', tone: 'illustration' },
  ],
  legend: [
    { tone: 'strong', text: 'Anbefalt' },
    { tone: 'plain', text: 'Øvrige' },
    { tone: 'illustration', text: 'Avgjort av en illustrasjon' },
  ],
};

const drawn = (spec: QuadrantChart & ChartWords): string => chartFrame(spec, drawQuadrant(spec));
const withPoints = (points: QuadrantChart['points']): string => drawn({ ...services, points });
const named = (count: number, place: (index: number) => { readonly x: number; readonly y: number }): QuadrantChart['points'] =>
  Array.from({ length: count }, (_, index) => ({ ...place(index), label: longNames[index] ?? `Tjeneste ${index + 1}`, tone: tones[index % 3] ?? 'plain' }));
const texts = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);

/** No text touches a point: swatches and the small discs of lists, which stand beside words, are smaller. */
function expectClearPoints(svg: string): void {
  const points = discs(svg, 12);
  expect(points.length).toBeGreaterThan(0);
  expect(textBoxes(svg).filter((box) => points.some((point) => meetsDisc(point, box))).map(({ text }) => text)).toEqual([]);
}

describe('a few services', () => {
  const svg = drawn(services);

  it('every point stands where its values are, better to the right and above', () => {
    const points = discs(svg, 12);
    expect(points).toHaveLength(3);
    const [left] = points.filter(({ x }) => x < 300);
    const [best] = points.filter(({ x }) => x > 500);
    expect(best?.y).toBeLessThan(left?.y ?? 0);
    const columns = points.filter(({ x }) => x < 300);
    expect(columns[0]?.x).toBe(columns[1]?.x);
  });

  it('names stand beside the points, whole, and clear of one another', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['Legevakt', 'Planlegging, byggesak og', 'geodata', 'Barnevern']));
    expectClearPoints(svg);
    expectSound(svg);
  });

  it('the quarters are named in their corners, outside of where points can stand', () => {
    const box = (name: string) => textBoxes(svg).find(({ text }) => text === name) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    expect(box('Begynn her').right).toBeGreaterThan(690);
    expect(box('Begynn her').top).toBeCloseTo(box('Stor virkning, krevende').top, 6);
    expect(box('La ligge').top).toBeGreaterThan(box('Barnevern').bottom);
    expectClearPoints(withPoints([1, 5].flatMap((x) => [1, 5].map((y) => ({ x, y, label: `${x}–${y}`, tone: 'plain' as const })))));
  });

  it('what is outside the scales stands at their ends', () => {
    const point = { label: 'Legevakt', tone: 'plain' } as const;
    expect(withPoints([{ ...point, x: 99, y: -99 }])).toBe(withPoints([{ ...point, x: 5, y: 1 }]));
  });
});

it('services at the same place are listed one under another, with their tones', () => {
  const svg = withPoints(named(3, () => ({ x: 4, y: 4 })));
  const listed = textBoxes(svg).filter(({ text }) => longNames.slice(0, 3).includes(text));
  expect(listed).toHaveLength(3);
  expect(new Set(listed.map(({ left }) => left)).size).toBe(1);
  expect(discs(svg, 7)).toHaveLength(3);
  expectSound(svg);
});

it('more than 24 services have numbers from above to below, and their names below the field', () => {
  const svg = withPoints(named(33, (index) => ({ x: 1 + ((index * 7) % 9) / 2, y: 1 + ((index * 5) % 8) / 2 })));
  const boxes = textBoxes(svg);
  const key = boxes.filter(({ text }) => text.length > 3).flatMap((name) => {
    const number = boxes.find(({ text, top, right }) => /^\d+$/.test(text) && top === name.top && right < name.left && name.left - right < 10);
    return number === undefined ? [] : [number.text, name.text];
  });
  expect(key.filter((_, index) => index % 2 === 0)).toEqual(Array.from({ length: 33 }, (_, index) => String(index + 1)));
  expect(key.filter((_, index) => index % 2 === 1).toSorted()).toEqual(longNames.slice(0, 33).toSorted());
  expectClearPoints(svg);
  expectSound(svg);
});

it('thirty services at one place are numbered together', () => {
  const svg = withPoints(named(30, () => ({ x: 3, y: 3 })));
  expect(texts(svg)).toContain('1–30');
  expectSound(svg);
});

it('of many points the first forty are drawn', () => {
  const svg = withPoints(named(60, (index) => ({ x: 1 + (index % 8) / 2, y: 1 + Math.floor(index / 8) / 2 })));
  expect(discs(svg, 12)).toHaveLength(40);
  expectSound(svg);
});

it('without points nothing is drawn, also when their values are no numbers', () => {
  expect(drawQuadrant({ ...services, points: [] })).toEqual({ markup: '', height: 0 });
  expect(drawQuadrant({ ...services, points: [{ x: Number.NaN, y: 1, label: '', tone: 'plain' }] })).toEqual({ markup: '', height: 0 });
});

it('the same chart gives the same bytes', () => {
  expect(drawn(services)).toBe(drawn(structuredClone(services)));
});

it('up to thirty services with long names: no word on another, on a point or outside, wherever they lie', () => {
  const place = fc.record({ x: fc.double({ min: 1, max: 5, noNaN: true }), y: fc.double({ min: 1, max: 5, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const svg = withPoints(named(places.length, (index) => places[index] ?? { x: 1, y: 1 }));
      expectClearPoints(svg);
      expectSound(svg);
    }),
    { numRuns: 60 },
  );
});

it.each([...hostileWords])('%s everywhere, and as many points as can be: small, well-formed and clear', (_, text) => {
  for (const count of [20, 60]) {
    const points = named(count, (index) => ({ x: (index * 137) % 500, y: (index * 61) % 500 })).map((point) => ({ ...point, label: text }));
    const svg = drawn({ ...services, title: text, description: text, x: hostileAxis(text), y: hostileAxis(text), middle: { x: 200, y: 200 }, corners: [text, text, text, text], points, legend: tones.map((tone) => ({ tone, text })) });
    expectSound(svg);
    expectClearPoints(svg);
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
        middle: fc.record({ x: anyNumber, y: anyNumber }),
        corners: fc.tuple(anyWords, anyWords, anyWords, anyWords),
        points: fc.array(fc.record({ x: anyNumber, y: anyNumber, label: anyWords, tone }), { maxLength: 30 }),
        legend: fc.array(fc.record({ tone, text: anyWords }), { maxLength: 3 }),
      }),
      (spec) => {
        expectSound(drawn({ ...services, ...spec }));
      },
    ),
    { numRuns: 60 },
  );
});
