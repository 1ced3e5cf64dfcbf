import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBand } from '../../src/charts/band.ts';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { BandChart, ChartWords } from '../../src/charts/chart-spec.ts';
import { dark, ink, light } from '../../src/charts/palette.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { discs } from './point-discs.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const years = Array.from({ length: 11 }, (_, index) => ({ x: 2026 + index, y: -12 + 3 * index, low: -14 + 2 * index, high: -10 + 4 * index }));

const flow: BandChart & ChartWords = {
  id: 'cash-flow',
  language: 'nb',
  kind: 'band',
  title: 'Samlet nettogevinst over tid',
  description: 'Tiltaket har tjent seg inn i 2030.',
  x: { title: 'År', from: 2026, to: 2036, ticks: years.map(({ x }) => ({ at: x, label: String(x) })) },
  y: { title: 'Millioner kroner, nåverdi', from: -20, to: 40, ticks: [-20, -10, 0, 10, 20, 30, 40].map((at) => ({ at, label: String(at).replace('-', '−') })) },
  points: years,
  legend: { line: 'Sannsynlig verdi', band: 'Fra P10 til P90' },
};

const drawn = (spec: BandChart & ChartWords): string => chartFrame(spec, drawBand(spec));
const paths = (svg: string, name: string, value: string) => shapes(svg, 'path').filter(({ attributes }) => attributes[name] === value);
/** The places of a path of straight lines. */
const places = (d: string | undefined): { x: number; y: number }[] => [...(d ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((place) => ({ x: Number(place[1]), y: Number(place[2]) }));
const line = (svg: string) => places(shapes(svg, 'path').find(({ attributes }) => attributes['stroke-linejoin'] === 'round')?.attributes['d']);

describe('a course over eleven years', () => {
  const svg = drawn(flow);

  it('the line rises evenly from the first year to the last, with a mark a year', () => {
    const course = line(svg);
    expect(course).toHaveLength(11);
    const step = (course[1]?.x ?? 0) - (course[0]?.x ?? 0);
    for (const [index, { x, y }] of course.entries()) {
      expect(x).toBeCloseTo((course[0]?.x ?? 0) + index * step, 0);
      if (index > 0) expect(y).toBeLessThan(course[index - 1]?.y ?? 0);
    }
    expect(discs(svg, 8).filter(({ x }) => x > 20)).toHaveLength(11);
  });

  it('the interval lies light about the line and zero is drawn in ink', () => {
    const [band] = paths(svg, 'fill', light);
    const sides = places(band?.attributes['d']);
    expect(sides).toHaveLength(22);
    for (const [index, { y }] of line(svg).entries()) {
      expect(sides[index]?.y).toBeGreaterThan(y);
      expect(sides[21 - index]?.y).toBeLessThan(y);
    }
    expect(paths(svg, 'stroke', ink)).toHaveLength(1);
    expect(drawn({ ...flow, y: { ...flow.y, from: 1 } })).not.toContain(`stroke="${ink}"`);
  });

  it('line and interval are explained; a line alone is not', () => {
    expect(textBoxes(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Sannsynlig verdi', 'Fra P10 til P90', 'Millioner kroner, nåverdi', 'År']));
    const bare = drawn({ ...flow, points: years.map(({ x, y }) => ({ x, y })), legend: { line: 'Sannsynlig verdi' } });
    expect(bare).not.toContain('Sannsynlig verdi');
    expect(bare).not.toContain(light);
    expectSound(bare);
  });

  it('the order of the years does not matter, and what is outside the scale is at its end', () => {
    expect(drawn({ ...flow, points: years.toReversed() })).toBe(svg);
    expect(drawn({ ...flow, points: [{ x: 2026, y: 1e9 }] })).toBe(drawn({ ...flow, points: [{ x: 2026, y: 40 }] }));
    expectSound(svg);
  });
});

it('where the interval is unknown in a year, it is broken there', () => {
  const broken = years.map((year, index) => (index === 5 ? { x: year.x, y: year.y } : year));
  const [band] = paths(drawn({ ...flow, points: broken }), 'fill', light);
  expect(band?.attributes['d']?.match(/M/g)).toHaveLength(2);
});

it('a single year is a mark with a narrow interval', () => {
  const svg = drawn({ ...flow, points: years.slice(0, 1) });
  const xs = places(paths(svg, 'fill', light)[0]?.attributes['d']).map(({ x }) => x);
  expect(Math.max(...xs) - Math.min(...xs)).toBe(8);
  expectSound(svg);
});

it('of many years some are drawn, evenly, with the first and the last, and as many gridlines as have room', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ x: 2000 + index, y: index, low: index - 5, high: index + 5 }));
  const svg = drawn({ ...flow, x: { ...flow.x, from: 2000, to: 2099, ticks: many.map(({ x }) => ({ at: x, label: String(x) })) }, points: many });
  expect(line(svg).length).toBeLessThanOrEqual(41);
  expect(line(svg).at(-1)?.x).toBeCloseTo(692, 0);
  expect(textBoxes(svg).filter(({ text }) => /^20\d\d$/.test(text)).length).toBeGreaterThan(5);
  expect(svg).toContain(dark);
  expectSound(svg);
});

it('without years nothing is drawn', () => {
  expect(drawBand({ ...flow, points: [{ x: 2026, y: Number.NaN }] })).toEqual({ markup: '', height: 0 });
});

it('the same chart gives the same bytes', () => {
  expect(drawn(flow)).toBe(drawn(structuredClone(flow)));
});

it.each([...hostileWords])('%s everywhere: small, well-formed and clear', (_, text) => {
  const points = Array.from({ length: 100 }, (_year, index) => ({ x: 5 * index, y: 4 * index, low: 3 * index, high: 5 * index }));
  expectSound(drawn({ ...flow, title: text, description: text, x: hostileAxis(text), y: hostileAxis(text), points, legend: { line: text, band: text } }));
});

it('any words and numbers give a sound picture', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: anyWords,
        x: anyAxis,
        y: anyAxis,
        points: fc.array(fc.record({ x: anyNumber, y: anyNumber, low: anyNumber, high: anyNumber }), { maxLength: 30 }),
        legend: fc.record({ line: anyWords, band: anyWords }),
      }),
      (spec) => {
        expectSound(drawn({ ...flow, ...spec }));
      },
    ),
    { numRuns: 60 },
  );
});
