import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, PairChart } from '../../src/charts/chart-spec.ts';
import { drawPairs } from '../../src/charts/pairs.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const words = { id: 'positions', language: 'nb', description: 'Fagmiljøene blir større.' } as const;

const staff: PairChart & ChartWords = {
  ...words,
  kind: 'pairs',
  title: 'Saksbehandlere per fagområde',
  axis: { title: 'Årsverk', from: 0, to: 8, ticks: [0, 2, 4, 6, 8].map((at) => ({ at, label: String(at) })) },
  rows: [
    { label: 'Pedagogisk-psykologisk tjeneste', before: { at: 1.5, text: '1,5' }, after: { at: 6.8, text: '6,8' } },
    { label: 'Brann- og redningstjeneste', before: { at: 4.5, text: '4,5' }, after: { at: 3.9, text: '3,9' } },
    { label: 'Landbruk', before: { at: 3, text: '3,0' }, after: { at: 3, text: '3,00' } },
  ],
  legend: { before: 'I dag', after: 'I samarbeidet' },
};

const drawn = (spec: PairChart & ChartWords): string => chartFrame(spec, drawPairs(spec));

/** The points without those of the legend: first of all rows before, then of all rows after. */
const pointsOf = (svg: string): number[] =>
  shapes(svg, 'circle')
    .map(({ attributes }) => Number(attributes['cx']))
    .slice(0, -2);

it('points stand at their values, before and after', () => {
  const points = pointsOf(drawn(staff));
  expect(points).toHaveLength(6);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = points;
  const perUnit = (fourth - first) / 5.3;
  expect((second - first) / perUnit).toBeCloseTo(3, 1);
  expect((second - fifth) / perUnit).toBeCloseTo(0.6, 1);
  expect(third).toBe(sixth);
});

it('the lesser number stands to the left and the greater to the right, also of equal values', () => {
  const svg = drawn(staff);
  const boxes = textBoxes(svg);
  const boxOf = (text: string) => boxes.find((box) => box.text === text) ?? { left: 0, right: 0 };
  const [first = 0, , third = 0, fourth = 0, fifth = 0] = pointsOf(svg);
  expect(boxOf('1,5').right).toBeCloseTo(first - 12, 0);
  expect(boxOf('6,8').left).toBeCloseTo(fourth + 12, 0);
  expect(boxOf('3,9').right).toBeCloseTo(fifth - 12, 0);
  expect(boxOf('3,0').right).toBeLessThan(third);
  expect(boxOf('3,00').left).toBeGreaterThan(third);
});

it('the two are explained, and every text is whole and clear', () => {
  const svg = drawn(staff);
  expectSound(svg);
  expect(textBoxes(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['I dag', 'I samarbeidet', 'Pedagogisk-psykologisk tjeneste']));
});

it('without rows nothing is drawn, of many the first fourteen, and the same chart gives the same bytes', () => {
  expect(drawPairs({ ...staff, rows: [] })).toEqual({ markup: '', height: 0 });
  expect(pointsOf(drawn({ ...staff, rows: Array.from({ length: 8 }, () => staff.rows).flat() }))).toHaveLength(28);
  expect(drawn(staff)).toBe(drawn(structuredClone(staff)));
});

it.each([...hostileWords])('%s everywhere, and as many rows as can be: small, well-formed and clear', (_, text) => {
  const rows = Array.from({ length: 40 }, (_row, index) => ({ label: text, before: { at: index * 10, text }, after: { at: 200 - index, text } }));
  expectSound(drawn({ ...words, kind: 'pairs', title: text, description: text, axis: hostileAxis(text), rows, legend: { before: text, after: text } }));
});

it('any words and numbers give a sound picture', () => {
  const end = fc.record({ at: anyNumber, text: anyWords });
  const spec = fc.record({
    title: anyWords,
    axis: anyAxis,
    rows: fc.array(fc.record({ label: anyWords, before: end, after: end }), { maxLength: 16 }),
    legend: fc.record({ before: anyWords, after: anyWords }),
  });
  fc.assert(
    fc.property(spec, (any) => {
      expectSound(drawn({ ...words, kind: 'pairs', ...any }));
    }),
    { numRuns: 60 },
  );
});
