import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, GanttChart, Tone } from '../../src/charts/chart-spec.ts';
import { drawGantt } from '../../src/charts/gantt.ts';
import { dark, ink, middle, paper } from '../../src/charts/palette.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { longNames } from './point-discs.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const tones: readonly Tone[] = ['plain', 'strong', 'illustration'];

const plan: GanttChart & ChartWords = {
  id: 'gantt',
  language: 'nb',
  kind: 'gantt',
  title: 'Framdriftsplan',
  description: 'Legevakt og planlegging innføres etter vedtakene.',
  x: { title: 'Måneder fra oppstart', from: 0, to: 24, ticks: [0, 6, 12, 18, 24].map((at) => ({ at, label: String(at) })) },
  rows: [
    { label: 'Utredning', bars: [{ from: 0, to: 4, text: '4 md.', tone: 'strong' }], milestones: [{ at: 4, text: 'Rapport' }] },
    { label: 'Vedtak i kommunestyrene', bars: [], milestones: [{ at: 6.5, text: 'Vedtak i Frosta, Levanger og Verdal' }] },
    {
      label: 'Planlegging, byggesak og geodata',
      bars: [
        { from: 8, to: 12, text: 'Forberedelse av felles arkiv', tone: 'plain' },
        { from: 12, to: 20, text: 'Innføring', tone: 'strong' },
        { from: 20, to: 24, text: 'Evaluering etter ett års drift', tone: 'illustration' },
      ],
      milestones: [
        { at: 12, text: 'Oppstart' },
        { at: 24, text: 'Evaluering' },
      ],
    },
    {
      label: 'Legevakt',
      bars: [
        { from: 10, to: 18, text: 'Innføring', tone: 'strong' },
        { from: 14, to: 22, text: 'Dagens ordning', tone: 'plain' },
      ],
      milestones: [],
    },
  ],
  legend: [
    { tone: 'plain', text: 'Forberedelse' },
    { tone: 'strong', text: 'Innføring' },
    { tone: 'illustration', text: 'Avgjort av en illustrasjon' },
  ],
  milestone: 'Beslutning',
};

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const drawn = (spec: GanttChart & ChartWords): string => chartFrame(spec, drawGantt(spec));
const barsOf = (svg: string, fill: string): readonly Bar[] =>
  shapes(svg, 'path')
    .filter(({ attributes }) => attributes['fill'] === fill && /v16h-[\d.]+z/.test(attributes['d'] ?? ''))
    .flatMap(({ attributes, origin }) => [...(attributes['d'] ?? '').matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((bar) => ({ x: Number(bar[1]), y: Number(bar[2]) + origin.y, width: Number(bar[3]) })));
const allBars = (svg: string): readonly Bar[] => [middle, dark, 'url(#hatch)'].flatMap((fill) => barsOf(svg, fill));
const diamonds = (svg: string): readonly string[] => shapes(svg, 'path').flatMap(({ attributes }) => [...(attributes['d'] ?? '').matchAll(/l7-7/g)].map(([each]) => each));
const boxOf = (svg: string, text: string) => textBoxes(svg).find((box) => box.text === text) ?? { left: 0, right: 0, top: 0, bottom: 0 };

/** Texts within dark bars are white; no other text touches a bar. */
function expectClearBars(svg: string): void {
  const white = shapes(svg, 'g').some(({ attributes }) => attributes['fill'] === paper);
  const boxes = textBoxes(svg);
  const inside = boxes.filter((box) => barsOf(svg, dark).some(({ x, y, width }) => box.left >= x && box.right <= x + width && box.top > y - 2 && box.bottom < y + 18));
  expect(inside.length > 0).toBe(white);
  const others = boxes.filter((box) => !inside.includes(box));
  expect(others.filter((box) => allBars(svg).some(({ x, y, width }) => box.left < x + width && box.right > x && box.top + 2 < y + 16 && box.bottom - 2 > y)).map(({ text }) => text)).toEqual([]);
}

describe('a plan of four tasks', () => {
  const svg = drawn(plan);

  it('bars are as long as they last, from one scale', () => {
    const [first, ...rest] = barsOf(svg, dark);
    expect(rest).toHaveLength(2);
    expect((rest[0]?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2, 2);
    expect(barsOf(svg, middle)).toHaveLength(2);
    expect(barsOf(svg, 'url(#hatch)')).toHaveLength(1);
  });

  it('a short text stands white in a dark bar, a longer one beside its bar', () => {
    const [first = { x: 0, y: 0, width: 0 }] = barsOf(svg, dark);
    expect(boxOf(svg, '4 md.').left).toBeGreaterThanOrEqual(first.x + 4);
    expect(boxOf(svg, '4 md.').right).toBeLessThanOrEqual(first.x + first.width - 4);
    expect(boxOf(svg, 'Rapport').left).toBeGreaterThan(first.x + first.width);
    const [before = { x: 0 }] = barsOf(svg, middle);
    expect(boxOf(svg, 'Forberedelse av felles arkiv').right).toBeLessThan(before.x);
    expectClearBars(svg);
    expectSound(svg);
  });

  it('bars at the same time stand in lanes of their own', () => {
    const bars = allBars(svg);
    for (const [index, one] of bars.entries()) {
      for (const other of bars.slice(index + 1)) {
        expect(one.y < other.y + 16 && other.y < one.y + 16 && one.x + 0.5 < other.x + other.width && other.x + 0.5 < one.x + one.width).toBe(false);
      }
    }
  });

  it('milestones are diamonds, and explained', () => {
    expect(diamonds(svg)).toHaveLength(4 + 1);
    expect(textBoxes(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Beslutning', 'Avgjort av en illustrasjon', 'Måneder fra oppstart']));
  });

  it('what is outside the scale is cut or left out', () => {
    const rows = (from: number, to: number): GanttChart['rows'] => [{ label: 'Legevakt', bars: [{ from, to, text: 'Innføring', tone: 'strong' }], milestones: [{ at: to, text: 'Slutt' }] }];
    expect(barsOf(drawn({ ...plan, rows: rows(-90, 12) }), dark)).toEqual(barsOf(drawn({ ...plan, rows: rows(0, 12) }), dark));
    const out = drawn({ ...plan, rows: rows(30, 40), legend: [] });
    expect(allBars(out)).toEqual([]);
    expect(out).not.toContain('Slutt');
    expectSound(out);
  });

  it('a bar that ends before it begins is drawn the other way', () => {
    const rows = (from: number, to: number): GanttChart['rows'] => [{ label: 'Legevakt', bars: [{ from, to, text: '', tone: 'plain' }], milestones: [] }];
    expect(drawn({ ...plan, rows: rows(12, 6) })).toBe(drawn({ ...plan, rows: rows(6, 12) }));
  });
});

it('milestones on the same day stand below one another with their texts', () => {
  const milestones = ['Frosta', 'Levanger', 'Midtre Gauldal', 'Indre Østfold'].map((text) => ({ at: 23, text }));
  const svg = drawn({ ...plan, rows: [{ label: 'Vedtak', bars: [], milestones }] });
  expect(new Set(milestones.map(({ text }) => boxOf(svg, text).top)).size).toBe(4);
  expectSound(svg);
});

it('fifteen tasks with long names are drawn with their names whole', () => {
  const rows = longNames.slice(0, 33).map((label, index) => ({
    label,
    bars: [{ from: index / 2, to: index / 2 + 5, text: 'Innføring', tone: tones[index % 3] ?? 'plain' }],
    milestones: [{ at: index / 2 + 5, text: 'Vedtak' }],
  }));
  const svg = drawn({ ...plan, rows });
  expect(allBars(svg).filter(({ width }) => width > 20)).toHaveLength(15);
  expect(svg).not.toContain('…');
  expectClearBars(svg);
  expectSound(svg);
});

it('of many bars and milestones the first sixty are drawn', () => {
  const bars = Array.from({ length: 70 }, (_, index) => ({ from: index / 4, to: index / 4 + 0.2, text: '', tone: 'plain' as const }));
  const svg = drawn({ ...plan, rows: [{ label: 'Legevakt', bars, milestones: [{ at: 2, text: 'Vedtak' }] }] });
  expect(barsOf(svg, middle)).toHaveLength(60);
  expect(svg).not.toContain('Vedtak');
});

it('without rows nothing is drawn', () => {
  expect(drawGantt({ ...plan, rows: [] })).toEqual({ markup: '', height: 0 });
  expectSound(drawn({ ...plan, rows: [{ label: 'Legevakt', bars: [], milestones: [] }] }));
});

it('the same chart gives the same bytes', () => {
  expect(drawn(plan)).toBe(drawn(structuredClone(plan)));
  expect(drawn(plan)).toContain(ink);
});

it.each([...hostileWords])('%s everywhere, and as many rows as can be: small, well-formed and clear', (_, text) => {
  const rows = Array.from({ length: 40 }, (_row, index) => ({
    label: text,
    bars: [{ from: index * 10 - 100, to: index * 12, text, tone: tones[index % 3] ?? 'plain' }],
    milestones: [{ at: index * 12, text }],
  }));
  expectSound(drawn({ ...plan, title: text, description: text, x: hostileAxis(text), rows, legend: tones.map((tone) => ({ tone, text })), milestone: text }));
});

it('any words and numbers give a sound picture', () => {
  const tone = fc.constantFrom(...tones);
  fc.assert(
    fc.property(
      fc.record({
        title: anyWords,
        x: anyAxis,
        rows: fc.array(
          fc.record({
            label: anyWords,
            bars: fc.array(fc.record({ from: anyNumber, to: anyNumber, text: anyWords, tone }), { maxLength: 4 }),
            milestones: fc.array(fc.record({ at: anyNumber, text: anyWords }), { maxLength: 3 }),
          }),
          { maxLength: 12 },
        ),
        legend: fc.array(fc.record({ tone, text: anyWords }), { maxLength: 3 }),
        milestone: anyWords,
      }),
      (spec) => {
        expectSound(drawn({ ...plan, ...spec }));
      },
    ),
    { numRuns: 60 },
  );
});

it('bars of whole months: no text on another or on a bar, wherever they lie', () => {
  const month = fc.integer({ min: 0, max: 24 });
  const row = fc.record({
    label: fc.constantFrom(...longNames),
    bars: fc.array(fc.record({ from: month, to: month, text: fc.constantFrom('', 'Innføring', 'Forberedelse av felles arkiv'), tone: fc.constantFrom(...tones) }), { maxLength: 4 }),
    milestones: fc.array(fc.record({ at: month, text: fc.constantFrom('Vedtak', 'Oppstart i Midtre Gauldal') }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const svg = drawn({ ...plan, rows, legend: [] });
      expectSound(svg);
      expectClearBars(svg);
    }),
    { numRuns: 80 },
  );
});
