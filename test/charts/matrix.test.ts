import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, MatrixChart } from '../../src/charts/chart-spec.ts';
import { drawMatrix } from '../../src/charts/matrix.ts';
import { dark, rule } from '../../src/charts/palette.ts';
import { expectSound } from './expect-sound.ts';
import { anyWords, hostileWords } from './hostile-words.ts';
import { longNames } from './point-discs.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const municipalities = [
  'Frosta', 'Levanger', 'Verdal', 'Inderøy', 'Steinkjer', 'Midtre Gauldal', 'Indre Østfold', 'Snåsa', 'Melhus', 'Stjørdal',
  'Meråker', 'Malvik', 'Selbu', 'Tydal', 'Holtålen', 'Røros', 'Oppdal', 'Rennebu', 'Orkland', 'Nærøysund',
];

const today: MatrixChart & ChartWords = {
  id: 'cooperation-map',
  language: 'nb',
  kind: 'matrix',
  title: 'Samarbeid i dag',
  description: 'Levanger er med i alle.',
  columns: ['Frosta', 'Levanger', 'Midtre Gauldal', 'Indre Østfold'],
  rows: [
    { label: 'Pedagogisk-psykologisk tjeneste', group: 'Vertskommune', marks: [true, true, false, true] },
    { label: 'Barnevern', group: 'Vertskommune', marks: [true, true, true, true] },
    { label: 'Brann og redning', group: 'Interkommunalt selskap', marks: [false, true, false, false] },
    { label: 'Innkjøp', group: 'Interkommunalt selskap', marks: [false, false, false, false] },
  ],
  legend: 'Deltar i samarbeidet',
};

const drawn = (spec: MatrixChart & ChartWords): string => chartFrame(spec, drawMatrix(spec));
const texts = (svg: string): readonly string[] => textBoxes(svg).map(({ text }) => text);
const boxOf = (svg: string, text: string) => textBoxes(svg).find((box) => box.text === text) ?? { left: 0, right: 0, top: 0, bottom: 0 };

/** Where the dots of a colour are drawn: at the beginning of each dash of a line. */
function dots(svg: string, stroke: string): { readonly x: number; readonly y: number }[] {
  return shapes(svg, 'path')
    .filter(({ attributes }) => attributes['stroke'] === stroke && attributes['stroke-dasharray'] !== undefined)
    .flatMap(({ attributes, origin }) => {
      const [dash = 0, gap = 0] = (attributes['stroke-dasharray'] ?? '').split(' ').map(Number);
      let [x, y] = [0, 0];
      return [...(attributes['d'] ?? '').matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h([\d.]+)/g)].flatMap(([, command, across, down, length]) => {
        [x, y] = command === 'M' ? [Number(across) + origin.x, Number(down) + origin.y] : [x + Number(across), y + Number(down)];
        const start = x;
        x += Number(length);
        return Array.from({ length: 1 + Math.floor(Number(length) / (dash + gap)) }, (_, index) => ({ x: start + index * (dash + gap), y }));
      });
    });
}

const many = (rows: number, columns: number, isMarked: (row: number, column: number) => boolean): MatrixChart & ChartWords => ({
  ...today,
  columns: Array.from({ length: columns }, (_, column) => municipalities[column] ?? `Kommune ${column}`),
  rows: Array.from({ length: rows }, (_, row) => ({
    label: longNames[row] ?? `Samarbeid om velferdsteknologi ${row}`,
    group: ['Vertskommune', 'Interkommunalt selskap', 'Avtale', 'Kommunalt oppgavefellesskap'][Math.floor(row / 10)] ?? '',
    marks: Array.from({ length: columns }, (_mark, column) => isMarked(row, column)),
  })),
});

describe('four services and four municipalities', () => {
  const svg = drawn(today);

  it('each mark stands below its column and beside its row', () => {
    const expected = today.rows.flatMap(({ label, marks }) => marks.flatMap((mark, column) => (mark ? [{ label, column: today.columns[column] ?? '' }] : [])));
    const found = dots(svg, dark);
    expect(found).toHaveLength(expected.length);
    for (const [index, { label, column }] of expected.entries()) {
      const { x = 0, y = 0 } = found[index] ?? {};
      const row = boxOf(svg, label);
      expect(Math.abs((row.top + row.bottom) / 2 - y)).toBeLessThan(2);
      const head = boxOf(svg, column.split(' ').at(-1) ?? '');
      if (!column.includes(' ')) expect((head.left + head.right) / 2).toBeCloseTo(x, 0);
    }
  });

  it('every cell has a light dot as a guide', () => {
    expect(dots(svg, rule)).toHaveLength(16);
  });

  it('rows stand below the name of their group, which is said once', () => {
    expect(texts(svg).filter((text) => text === 'Vertskommune')).toHaveLength(1);
    expect(boxOf(svg, 'Vertskommune').bottom).toBeLessThan(boxOf(svg, 'Pedagogisk-psykologisk tjeneste').top);
    expect(boxOf(svg, 'Interkommunalt selskap').top).toBeGreaterThan(boxOf(svg, 'Barnevern').bottom);
    expect(boxOf(svg, 'Interkommunalt selskap').bottom).toBeLessThan(boxOf(svg, 'Brann og redning').top);
  });

  it('names of columns lie, whole, and what a mark means is said', () => {
    expect(svg).not.toContain('rotate');
    expect(texts(svg).join(' ')).toMatch(/Midtre ?Gauldal/u);
    expect(texts(svg)).toContain('Deltar i samarbeidet');
    expectSound(svg);
  });
});

it('with twenty municipalities the names stand, whole, over their columns', () => {
  const svg = drawn(many(12, 20, (row, column) => (row + column) % 3 === 0));
  expect(svg).toContain('rotate(-90)');
  expect(texts(svg)).toEqual(expect.arrayContaining(municipalities));
  const columns = [...new Set(dots(svg, rule).map(({ x }) => Math.round(x)))];
  expect(columns).toHaveLength(20);
  for (const [index, name] of municipalities.entries()) {
    const { left, right } = boxOf(svg, name);
    expect(Math.abs((left + right) / 2 - (columns[index] ?? 0))).toBeLessThan(2);
  }
  expectSound(svg);
});

it.each([
  ['all', () => true],
  ['every second', (row: number, column: number) => (row + column) % 2 === 0],
  ['none', () => false],
])('forty services and twenty municipalities, %s marked, are small enough', (_, isMarked) => {
  const svg = drawn(many(40, 20, isMarked));
  expect(dots(svg, dark)).toHaveLength(Array.from({ length: 800 }, (_cell, index) => isMarked(Math.floor(index / 20), index % 20)).filter(Boolean).length);
  expect(texts(svg)).toEqual(expect.arrayContaining(['Midtre Gauldal', 'Indre Østfold', 'Legevakt']));
  expectSound(svg);
});

it('of more rows and columns the first forty and the first twenty are drawn', () => {
  const svg = drawn(many(50, 25, () => true));
  expect(dots(svg, dark)).toHaveLength(800);
  expectSound(svg);
});

it('marks beyond the columns are left out, and missing ones are none', () => {
  const svg = drawn({ ...today, rows: [{ label: 'Legevakt', group: '', marks: [true, false, true, false, true, true] }, { label: 'Arkiv', group: '', marks: [] }] });
  expect(dots(svg, dark)).toHaveLength(2);
});

it('without rows or columns nothing is drawn', () => {
  expect(drawMatrix({ ...today, rows: [] })).toEqual({ markup: '', height: 0 });
  expect(drawMatrix({ ...today, columns: [] })).toEqual({ markup: '', height: 0 });
});

it('the same chart gives the same bytes', () => {
  expect(drawn(today)).toBe(drawn(structuredClone(today)));
});

it.each([...hostileWords])('%s everywhere, and as many rows as can be: small, well-formed and clear', (_, text) => {
  const columns = Array.from({ length: 25 }, () => text);
  const rows = Array.from({ length: 45 }, (_row, row) => ({ label: text, group: `${row % 2}${text}`, marks: columns.map((_name, column) => (row + column) % 2 === 0) }));
  expectSound(drawn({ ...today, title: text, description: text, columns, rows, legend: text }));
  expectSound(drawn({ ...today, columns: columns.slice(0, 3), rows: rows.slice(0, 5), legend: text }));
});

it('any words give a sound picture', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: anyWords,
        columns: fc.array(anyWords, { maxLength: 22 }),
        rows: fc.array(fc.record({ label: anyWords, group: anyWords, marks: fc.array(fc.boolean(), { maxLength: 24 }) }), { maxLength: 20 }),
        legend: anyWords,
      }),
      (spec) => {
        expectSound(drawn({ ...today, ...spec }));
      },
    ),
    { numRuns: 60 },
  );
});
