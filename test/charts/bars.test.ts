import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBars } from '../../src/charts/bars.ts';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import type { BarChart, ChartWords } from '../../src/charts/chart-spec.ts';
import { dark, middle } from '../../src/charts/palette.ts';
import { expectSound } from './expect-sound.ts';
import { anyAxis, anyNumber, anyWords, hostileAxis, hostileWords } from './hostile-words.ts';
import { shapes, textBoxes } from './text-boxes.ts';

const words = { id: 'cost-per-inhabitant', language: 'nb', description: 'Frosta har de høyeste utgiftene.' } as const;

const costs: BarChart & ChartWords = {
  ...words,
  kind: 'bars',
  title: 'Netto driftsutgifter til plan, byggesak og geodata, 2024',
  axis: { title: 'Kroner per innbygger', from: 0, to: 2500, ticks: [0, 500, 1000, 1500, 2000, 2500].map((at) => ({ at, label: String(at) })) },
  bars: [
    { label: 'Frosta', value: 2279, text: '2 279', tone: 'plain' },
    { label: 'Levanger', value: 1124, text: '1 124', tone: 'plain' },
    { label: 'Midtre Gauldal', value: 1620, text: '1 620', tone: 'illustration' },
    { label: 'Indre Østfold', value: 890, text: '890', tone: 'plain' },
    { label: 'Samarbeidet samlet', value: 1187, text: '1 187', tone: 'strong' },
  ],
  line: { at: 1043, label: 'Sammenlignbare kommuner: 1 043' },
  legend: [
    { tone: 'plain', text: 'Kommunene hver for seg' },
    { tone: 'strong', text: 'Samarbeidet samlet' },
    { tone: 'illustration', text: 'En illustrasjon' },
  ],
};

const gains: BarChart & ChartWords = {
  ...words,
  id: 'net-gain',
  language: 'nb',
  kind: 'bars',
  title: 'Årlig virkning per innbygger',
  axis: { title: 'Kroner per innbygger', from: -100, to: 300, ticks: [-100, 0, 100, 200, 300].map((at) => ({ at, label: String(at) })) },
  bars: [
    { label: 'Frosta', value: 262, text: '+262', tone: 'plain' },
    { label: 'Verdal', value: 0, text: '0', tone: 'plain' },
    { label: 'Indre Østfold', value: -84, text: '−84', tone: 'plain' },
  ],
  legend: [{ tone: 'plain', text: 'Kommunene' }],
};

const drawn = (spec: BarChart & ChartWords): string => chartFrame(spec, drawBars(spec));

/** The bars, without the background and the swatches. */
const barsOf = (svg: string): { readonly x: number; readonly y: number; readonly width: number; readonly fill: string }[] =>
  shapes(svg, 'rect')
    .filter(({ attributes }) => attributes['height'] === '16')
    .map(({ attributes }) => ({ x: Number(attributes['x']), y: Number(attributes['y']), width: Number(attributes['width']), fill: attributes['fill'] ?? '' }));

describe('costs held against a benchmark', () => {
  it('each bar is as long as its value, and they stand in the order given', () => {
    const bars = barsOf(drawn(costs));
    expect(bars).toHaveLength(5);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const [first = { width: 1, y: 0 }] = bars;
    costs.bars.forEach(({ value }, row) => expect((bars[row]?.width ?? 0) / first.width).toBeCloseTo(value / 2279, 2));
    expect(bars.map(({ y }) => y)).toEqual(bars.map(({ y }) => y).toSorted((one, other) => one - other));
  });

  it('tones differ by dark, middle and hatching', () => {
    const svg = drawn(costs);
    expect(barsOf(svg).map(({ fill }) => fill)).toEqual([middle, middle, 'url(#hatch)', middle, dark]);
    expect(shapes(svg, 'pattern')).toHaveLength(1);
    expect(textBoxes(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['Kommunene hver for seg', 'En illustrasjon']));
  });

  it('names stand whole and to the left, numbers end at one edge, and every text is clear of the others', () => {
    const svg = drawn(costs);
    expectSound(svg);
    const boxes = textBoxes(svg);
    for (const { label } of costs.bars) expect(boxes.find(({ text, left }) => text === label && left === 12)).toBeDefined();
    const numbers = boxes.filter(({ text }) => costs.bars.some((bar) => bar.text === text));
    for (const { right } of numbers) expect(right).toBeCloseTo(708, 6);
  });

  it('the line stands at its value, dashed, with its label above the bars', () => {
    const svg = drawn(costs);
    const line = shapes(svg, 'path').find(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
    const x = Number(/^M([\d.]+) /.exec(line?.attributes['d'] ?? '')?.[1]);
    const [bar = { x: 0, width: 0, y: 0 }] = barsOf(svg);
    expect((x - bar.x) / bar.width).toBeCloseTo(1043 / 2279, 2);
    const label = textBoxes(svg).find(({ text }) => text.startsWith('Sammenlignbare'));
    expect(((label?.left ?? 0) + (label?.right ?? 0)) / 2).toBeCloseTo(x, 0);
    expect(label?.bottom ?? 0).toBeLessThanOrEqual(line?.origin.y ?? 0);
  });

  it('a line off the scale is left out, label and all', () => {
    const svg = drawn({ ...costs, line: { at: 9000, label: 'Langt ute' } });
    expect(svg).not.toContain('Langt ute');
    expect(svg).not.toContain('dasharray');
  });
});

it('a legend that explains hatching has it, also where no bar does', () => {
  expect(shapes(drawn({ ...costs, bars: costs.bars.slice(0, 1) }), 'pattern')).toHaveLength(1);
});

describe('gains and losses', () => {
  it('losses go to the left of zero and gains to the right', () => {
    const [gain, none, loss] = barsOf(drawn(gains));
    expect((loss?.x ?? 0) + (loss?.width ?? 0)).toBeCloseTo(gain?.x ?? 0, 1);
    expect(none?.width).toBe(0);
    expectSound(drawn(gains));
  });

  it('a single plain tone needs no legend and no hatching', () => {
    const svg = drawn(gains);
    expect(svg).not.toContain('Kommunene');
    expect(svg).not.toContain('pattern');
  });

  it('what is beyond the scale ends with it', () => {
    const within = barsOf(drawn({ ...gains, bars: gains.bars.map((bar) => ({ ...bar, value: Math.sign(bar.value) * 1e9 })) }));
    const atEnds = barsOf(drawn({ ...gains, bars: gains.bars.map((bar) => ({ ...bar, value: bar.value > 0 ? 300 : bar.value < 0 ? -100 : 0 })) }));
    expect(within).toEqual(atEnds);
  });
});

it('without bars nothing is drawn', () => {
  expect(drawBars({ ...costs, bars: [] })).toEqual({ markup: '', height: 0 });
});

it('a scale without extent and ticks is drawn', () => {
  expectSound(drawn({ ...costs, axis: { title: '', from: 0, to: 0, ticks: [] } }));
});

it('of many bars the first sixteen are drawn', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ label: `Kommune ${index + 1}`, value: index, text: String(index), tone: 'plain' as const }));
  const svg = drawn({ ...costs, bars: many });
  expect(barsOf(svg)).toHaveLength(16);
  expectSound(svg);
});

it('the same chart gives the same bytes', () => {
  expect(drawn(costs)).toBe(drawn(structuredClone(costs)));
});

it.each([...hostileWords])('%s everywhere, and as many bars as can be: small, well-formed and clear', (_, text) => {
  const bars = Array.from({ length: 40 }, (_bar, index) => ({ label: text, value: index * 20 - 100, text, tone: (['plain', 'strong', 'illustration'] as const)[index % 3] ?? 'plain' }));
  expectSound(drawn({ ...words, kind: 'bars', title: text, description: text, axis: hostileAxis(text), bars, line: { at: 100, label: text }, legend: costs.legend.map(({ tone }) => ({ tone, text })) }));
});

it('any words and numbers give a sound picture', () => {
  const tone = fc.constantFrom('plain' as const, 'strong' as const, 'illustration' as const);
  fc.assert(
    fc.property(
      fc.record({
        title: anyWords,
        axis: anyAxis,
        bars: fc.array(fc.record({ label: anyWords, value: anyNumber, text: anyWords, tone }), { maxLength: 20 }),
        line: fc.record({ at: anyNumber, label: anyWords }),
        legend: fc.array(fc.record({ tone, text: anyWords }), { maxLength: 3 }),
      }),
      (spec) => {
        expectSound(drawn({ ...words, kind: 'bars', ...spec }));
      },
    ),
    { numRuns: 60 },
  );
});
