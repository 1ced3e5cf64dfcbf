import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { ChartWords, WaterfallChart } from '../../src/charts/chart-spec.ts';
import { dark, middle, quietInk } from '../../src/charts/palette.ts';
import { drawWaterfall } from '../../src/charts/waterfall.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const words = { id: 'gap-waterfall', language: 'nb', description: 'Kostnaden går ned.' } as const;

const gap: WaterfallChart & ChartWords = {
  ...words,
  kind: 'waterfall',
  title: 'Fra dagens kostnad til kostnaden i samarbeidet',
  axis: { title: 'Tusen kroner per år', from: 0, to: 30_000, ticks: [0, 10_000, 20_000, 30_000].map((at) => ({ at, label: String(at) })) },
  steps: [
    { label: 'I dag, tre kommuner', text: '28 410', from: 0, to: 28_410, isTotal: true },
    { label: 'Færre ledere', text: '−1 500', from: 28_410, to: 26_910, isTotal: false },
    { label: 'Stordriftsfordeler i saksbehandlingen av plan og byggesak', text: '−3 010', from: 26_910, to: 23_900, isTotal: false },
    { label: 'Reise og møter', text: '+400', from: 23_900, to: 24_300, isTotal: false },
    { label: 'I samarbeidet', text: '24 300', from: 0, to: 24_300, isTotal: true },
  ],
};

const drawn = (spec: WaterfallChart & ChartWords): string => chartFrame(spec, drawWaterfall(spec));

const barsOf = (svg: string): { readonly left: number; readonly right: number; readonly top: number; readonly fill: string }[] =>
  shapes(svg, 'rect')
    .filter(({ attributes }) => attributes['height'] === '18')
    .map(({ attributes }) => ({
      left: Number(attributes['x']),
      right: Number(attributes['x']) + Number(attributes['width']),
      top: Number(attributes['y']),
      fill: attributes['fill'] ?? '',
    }));

const connectorsOf = (svg: string): string[] => (shapes(svg, 'path').find(({ attributes }) => attributes['stroke'] === quietInk)?.attributes['d'] ?? '').split('M').slice(1);

it('totals are dark and stand on zero; changes are lighter and hang where the one above ended', () => {
  const bars = barsOf(drawn(gap));
  expect(bars.map(({ fill }) => fill)).toEqual([dark, middle, middle, middle, dark]);
  const [total, leaders, scale, travel, cooperation] = bars;
  expect(cooperation?.left).toBe(total?.left);
  expect(leaders?.right).toBeCloseTo(total?.right ?? 0, 0);
  expect(scale?.right).toBeCloseTo(leaders?.left ?? 0, 0);
  expect(travel?.left).toBeCloseTo(scale?.left ?? 0, 0);
  expect(cooperation?.right).toBeCloseTo(travel?.right ?? 0, 0);
});

it('a thin line leads from each bar to the next', () => {
  expect(connectorsOf(drawn(gap))).toHaveLength(4);
});

it('no line leads to a bar that begins elsewhere', () => {
  const [first, ...others] = gap.steps;
  if (first === undefined) throw new Error('no steps');
  expect(connectorsOf(drawn({ ...gap, steps: [{ ...first, to: 10_000 }, ...others] }))).toHaveLength(3);
});

it('each number stands beside its bar, and names are whole', () => {
  const svg = drawn(gap);
  expectSound(svg);
  const boxes = textBoxes(svg);
  const bars = barsOf(svg);
  gap.steps.forEach(({ text }, row) => {
    const number = boxes.find((box) => box.text === text);
    expect(number?.left ?? 0).toBeCloseTo((bars[row]?.right ?? 0) + 6, 0);
  });
  expect(boxes.map(({ text }) => text)).toEqual(expect.arrayContaining(['Stordriftsfordeler i saksbehandlingen av', 'plan og byggesak']));
});

it('a total below zero hangs to the left of it', () => {
  const axis = { title: '', from: -100, to: 100, ticks: [{ at: 0, label: '0' }] };
  const steps = [
    { label: 'Gevinst', text: '50', from: 0, to: 50, isTotal: true },
    { label: 'Kostnad', text: '−90', from: 50, to: -40, isTotal: false },
    { label: 'Netto', text: '−40', from: 0, to: -40, isTotal: true },
  ];
  const svg = drawn({ ...gap, axis, steps });
  const [gain, , net] = barsOf(svg);
  expect(net?.right).toBeCloseTo(gain?.left ?? 0, 1);
  expectSound(svg);
});

it('without steps nothing is drawn, of many the first sixteen, and the same chart gives the same bytes', () => {
  expect(drawWaterfall({ ...gap, steps: [] })).toEqual({ markup: '', height: 0 });
  expect(barsOf(drawn({ ...gap, steps: Array.from({ length: 8 }, () => gap.steps).flat() }))).toHaveLength(16);
  expect(drawn(gap)).toBe(drawn(structuredClone(gap)));
});

it.each([...hostileWords])('%s everywhere, and as many steps as can be: small, well-formed and clear', (_, text) => {
  const steps = Array.from({ length: 40 }, (_step, index) => ({ label: text, text, from: index * 10, to: index * 10 + 10, isTotal: index % 5 === 0 }));
  expectSound(drawn({ ...words, kind: 'waterfall', title: text, description: text, axis: hostileAxis(text), steps }));
});

it('any words and numbers give a sound picture', () => {
  const step = fc.record({ label: anyWords, text: anyWords, from: anyNumber, to: anyNumber, isTotal: fc.boolean() });
  fc.assert(
    fc.property(fc.record({ title: anyWords, axis: anyAxis, steps: fc.array(step, { maxLength: 20 }) }), (spec) => {
      expectSound(drawn({ ...words, kind: 'waterfall', ...spec }));
    }),
    { numRuns: 60 },
  );
});
