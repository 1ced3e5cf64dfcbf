import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, ShareChart } from '../../src/charts/chart-spec.ts';
import { dark, light, paper } from '../../src/charts/palette.ts';
import { shades } from '../../src/charts/shades.ts';
import { drawShares } from '../../src/charts/shares.ts';
import { expectSound } from './expect-sound.ts';
import { anyNumber, anyWords, hostileWords } from './hostile-words.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const words = { id: 'rank-acceptability', language: 'nb', description: 'Interkommunalt selskap er oftest først.' } as const;

const row = (label: string, shares: readonly number[]): ShareChart['rows'][number] => ({ label, shares: shares.map((value) => ({ value, text: `${Math.round(value * 100)} %` })) });

const places: ShareChart & ChartWords = {
  ...words,
  kind: 'shares',
  title: 'Hvor ofte hver løsning får hver plass',
  rows: [
    row('Interkommunalt selskap', [0.52, 0.28, 0.2]),
    row('Vertskommune med felles folkevalgt nemnd', [0.47, 0.5, 0.03]),
    row('Som i dag', [0.01, 0.22, 0.77]),
  ],
  legend: ['1. plass', '2. plass', '3. plass'],
};

const drawn = (spec: ShareChart & ChartWords): string => chartFrame(spec, drawShares(spec));

/** The pieces of the rows, part by part. */
const piecesOf = (svg: string): { readonly left: number; readonly right: number; readonly y: number }[] =>
  shapes(svg, 'path')
    .filter(({ attributes }) => attributes['fill'] !== 'none')
    .flatMap(({ attributes }) => [...(attributes['d'] ?? '').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)v20/g)])
    .map(([, left, y, right]) => ({ left: Number(left), right: Number(right), y: Number(y) }));

it('the parts of a row lie beside one another, as wide as their shares, and fill it', () => {
  const pieces = piecesOf(drawn(places));
  expect(pieces).toHaveLength(9);
  const top = pieces[0]?.y;
  const [first = { left: 0, right: 0 }, second = { left: 0, right: 0 }, third = { left: 0, right: 0 }] = pieces.filter(({ y }) => y === top);
  expect(second.left).toBeCloseTo(first.right, 0);
  expect(third.left).toBeCloseTo(second.right, 0);
  expect(third.right).toBeCloseTo(708, 0);
  expect((first.right - first.left) / (third.right - first.left)).toBeCloseTo(0.52, 2);
});

it('a number stands where it has room and nowhere else', () => {
  const svg = drawn(places);
  expectSound(svg);
  const texts = textBoxes(svg).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['52 %', '28 %', '20 %', '77 %', '1. plass', '2. plass', '3. plass']));
  expect(texts).not.toContain('1 %');
  expect(texts).not.toContain('3 %');
});

it('a number is never cut, however long it is in a language', () => {
  const long = ['over 99\u00a0%', 'under 5\u00a0%', 'över 95\u00a0%', 'more than 99%', 'less than 5%'];
  const rows = long.map((text, index) => ({ label: `Rad ${index}`, shares: [{ value: 0.9, text }, { value: 0.1, text }] }));
  const written = textBoxes(drawn({ ...places, rows })).map(({ text }) => text);
  for (const text of long) expect(written).toContain(text);
  expect(written.filter((text) => text.includes('…'))).toEqual([]);
});

it('shades run evenly from dark to light, and their numbers stand out from them', () => {
  expect(shades(1)).toEqual([{ fill: dark, letters: paper }]);
  for (const count of [2, 3, 4, 5, 6, 7, 8]) {
    const fills = shades(count);
    expect([fills[0]?.fill, fills.at(-1)?.fill]).toEqual([dark, light]);
    const greys = fills.map(({ fill }) => luminance(fill));
    expect(greys).toEqual(greys.toSorted((one, next) => one - next));
    for (const { fill, letters } of fills) expect(contrast(letters, fill)).toBeGreaterThan(4.5);
  }
});

it('what is beyond the whole is not drawn, and what is less than nothing takes no room', () => {
  const pieces = piecesOf(drawn({ ...places, rows: [row('For mye', [0.7, -1, Number.NaN, 0.7])], legend: ['a', 'b', 'c', 'd'] }));
  expect(pieces).toHaveLength(2);
  expect(pieces[1]?.right).toBeCloseTo(708, 0);
  expect(pieces[1]?.left).toBeCloseTo(pieces[0]?.right ?? 0, 0);
});

it('without rows nothing is drawn, of many rows and parts as many as a picture has room for', () => {
  expect(drawShares({ ...places, rows: [] })).toEqual({ markup: '', height: 0 });
  const many = (parts: number): number =>
    piecesOf(drawn({ ...places, rows: Array.from({ length: 40 }, () => row('Levanger', Array.from({ length: parts }, () => 1 / parts))), legend: [] })).length;
  expect(many(3)).toBe(12 * 3);
  expect(many(7)).toBe(7 * 7);
  expect(many(20)).toBe(6 * 8);
  expect(drawn(places)).toBe(drawn(structuredClone(places)));
});

it.each([...hostileWords])('%s everywhere, and as many rows and parts as can be: small, well-formed and clear', (_, text) => {
  for (const parts of [1, 3, 4, 7, 8]) {
    const rows = Array.from({ length: 40 }, () => ({ label: text, shares: Array.from({ length: parts }, () => ({ value: 1 / parts, text })) }));
    expectSound(drawn({ ...words, kind: 'shares', title: text, description: text, rows, legend: Array.from({ length: parts }, () => text) }));
  }
});

it('any words and numbers give a sound picture', () => {
  const spec = fc.record({
    title: anyWords,
    rows: fc.array(fc.record({ label: anyWords, shares: fc.array(fc.record({ value: anyNumber, text: anyWords }), { maxLength: 10 }) }), { maxLength: 16 }),
    legend: fc.array(anyWords, { maxLength: 10 }),
  });
  fc.assert(
    fc.property(spec, (any) => {
      expectSound(drawn({ ...words, kind: 'shares', ...any }));
    }),
    { numRuns: 60 },
  );
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const channel = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : Math.exp(2.4 * Math.log((channel + 0.055) / 1.055));
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lesser = 0, greater = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (greater + 0.05) / (lesser + 0.05);
}
