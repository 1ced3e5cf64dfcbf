import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, TornadoChart } from '../../src/charts/chart-spec.ts';
import { accent, dark, light } from '../../src/charts/palette.ts';
import { drawTornado } from '../../src/charts/tornado.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const words = { id: 'tornado', language: 'nb', description: 'Andelen av gapet betyr mest.' } as const;

const value: TornadoChart & ChartWords = {
  ...words,
  kind: 'tornado',
  title: 'Hva som flytter nåverdien mest',
  axis: { title: 'Millioner kroner', from: -10, to: 40, ticks: [-10, 0, 10, 20, 30, 40].map((at) => ({ at, label: String(at) })) },
  base: { at: 14.2, label: 'Hovedanslag: 14,2' },
  rows: [
    { label: 'Andel av gapet som hentes ut', low: { at: -6.1, text: '−6,1' }, high: { at: 33.7, text: '33,7' } },
    { label: 'Omstillingskostnad', low: { at: 24, text: '24,0' }, high: { at: 5, text: '5,0' } },
    { label: 'Planlegging, byggesak og geodata', low: { at: 14.2, text: '14,2' }, high: { at: 17, text: '17,0' } },
    { label: 'Pedagogisk-psykologisk tjeneste', low: { at: 16, text: '16,0' }, high: { at: 20.4, text: '20,4' } },
  ],
  legend: { low: 'Lav verdi', high: 'Høy verdi' },
};

const drawn = (spec: TornadoChart & ChartWords): string => chartFrame(spec, drawTornado(spec));

const barsOf = (svg: string, fill: string): { readonly left: number; readonly right: number; readonly top: number; readonly height: number }[] =>
  shapes(svg, 'rect')
    .filter(({ attributes }) => attributes['fill'] === fill && attributes['height'] !== '14')
    .map(({ attributes }) => ({
      left: Number(attributes['x']),
      right: Number(attributes['x']) + Number(attributes['width']),
      top: Number(attributes['y']),
      height: Number(attributes['height']),
    }));

const baseOf = (svg: string): number => {
  const line = shapes(svg, 'path').find(({ attributes }) => attributes['stroke'] === accent);
  return Number(/^M([\d.]+) /.exec(line?.attributes['d'] ?? '')?.[1]);
};

it('bars go from the base to where the low value takes the result, dark, and to where the high one does, light', () => {
  const svg = drawn(value);
  const base = baseOf(svg);
  const [share, cost] = barsOf(svg, dark);
  const [shareHigh, costHigh] = barsOf(svg, light);
  expect(share?.right).toBeCloseTo(base, 0);
  expect(shareHigh?.left).toBeCloseTo(base, 0);
  expect(cost?.left).toBeCloseTo(base, 0);
  expect(costHigh?.right).toBeCloseTo(base, 0);
  const perUnit = ((shareHigh?.right ?? 0) - (share?.left ?? 0)) / (33.7 + 6.1);
  expect((base - (share?.left ?? 0)) / perUnit).toBeCloseTo(14.2 + 6.1, 1);
});

it('the lesser result stands at the left end and the greater at the right, whichever input gives it', () => {
  const svg = drawn(value);
  const boxes = textBoxes(svg);
  const boxOf = (text: string) => boxes.find((box) => box.text === text) ?? { left: 0, right: 0 };
  expect(boxOf('5,0').right).toBeCloseTo((barsOf(svg, light)[1]?.left ?? 0) - 6, 0);
  expect(boxOf('24,0').left).toBeCloseTo((barsOf(svg, dark)[1]?.right ?? 0) + 6, 0);
  expect(boxOf('14,2').right).toBeLessThan(baseOf(svg));
});

it('where both results lie on one side of the base, both bars are seen and both numbers stand there', () => {
  const svg = drawn(value);
  const low = barsOf(svg, dark)[3];
  const high = barsOf(svg, light)[3];
  expect([low?.height, high?.height]).toEqual([8, 8]);
  expect(high?.top).toBe((low?.top ?? 0) + 8);
  expect(textBoxes(svg).find(({ text }) => text === '16,0 · 20,4')?.left).toBeCloseTo((high?.right ?? 0) + 6, 0);
  const below = { ...value, rows: [{ label: 'Pris', low: { at: 2, text: '2,0' }, high: { at: 1, text: '1,0' } }] };
  const [dark1] = barsOf(drawn(below), dark);
  const [light1] = barsOf(drawn(below), light);
  expect(textBoxes(drawn(below)).find(({ text }) => text === '1,0 · 2,0')?.right).toBeCloseTo(Math.min(dark1?.left ?? 0, light1?.left ?? 0) - 6, 0);
});

it('the base is labelled above its line, the ends are explained, and every text is whole and clear', () => {
  const svg = drawn(value);
  expectSound(svg);
  const texts = textBoxes(svg);
  const label = texts.find(({ text }) => text === 'Hovedanslag: 14,2');
  expect(((label?.left ?? 0) + (label?.right ?? 0)) / 2).toBeCloseTo(baseOf(svg), 0);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Lav verdi', 'Høy verdi', 'Planlegging, byggesak og geodata', 'Pedagogisk-psykologisk tjeneste']));
});

it('without rows nothing is drawn, of many the first twelve, and the same chart gives the same bytes', () => {
  expect(drawTornado({ ...value, rows: [] })).toEqual({ markup: '', height: 0 });
  expect(barsOf(drawn({ ...value, rows: Array.from({ length: 8 }, () => value.rows).flat() }), dark)).toHaveLength(12);
  expect(drawn(value)).toBe(drawn(structuredClone(value)));
});

it.each([...hostileWords])('%s everywhere, and as many rows as can be: small, well-formed and clear', (_, text) => {
  const rows = Array.from({ length: 40 }, (_row, index) => ({ label: text, low: { at: index * 10, text }, high: { at: 200 - index, text } }));
  expectSound(drawn({ ...words, kind: 'tornado', title: text, description: text, axis: hostileAxis(text), rows, base: { at: 60, label: text }, legend: { low: text, high: text } }));
});

it('any words and numbers give a sound picture', () => {
  const end = fc.record({ at: anyNumber, text: anyWords });
  const spec = fc.record({
    title: anyWords,
    axis: anyAxis,
    base: fc.record({ at: anyNumber, label: anyWords }),
    rows: fc.array(fc.record({ label: anyWords, low: end, high: end }), { maxLength: 14 }),
    legend: fc.record({ low: anyWords, high: anyWords }),
  });
  fc.assert(
    fc.property(spec, (any) => {
      expectSound(drawn({ ...words, kind: 'tornado', ...any }));
    }),
    { numRuns: 60 },
  );
});
