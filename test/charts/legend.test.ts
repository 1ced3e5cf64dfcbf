import { expect, it } from 'vitest';
import { chartFrame } from '../../src/charts/chart-frame.ts';
import { drawLegend, explainedTones, toneSwatch } from '../../src/charts/legend.ts';
import { expectSound } from './expect-sound.ts';
import { textBoxes } from './text-boxes.ts';

const swatch = toneSwatch('plain');
const drawn = (texts: readonly string[], width: number): string =>
  chartFrame({ id: 'tornado', language: 'nb', title: '', description: '' }, drawLegend(texts.map((text) => ({ swatch, text })), 12, width));

it('what has room stands on one line, the rest below', () => {
  const svg = drawn(['Kommunene hver for seg', 'Samarbeidet samlet', 'Bygger på en illustrasjon'], 360);
  const [one, two, three] = textBoxes(svg).filter(({ text }) => text !== '');
  expect(two?.top).toBe(one?.top);
  expect(two?.left).toBeGreaterThan(one?.right ?? 0);
  expect(three?.top).toBeGreaterThan(one?.bottom ?? 0);
  expect(three?.left).toBe(one?.left);
  expectSound(svg);
});

it('long words take two lines, and what comes after stands below both', () => {
  const svg = drawn(['Tallet bygger på en illustrasjon, ikke på tall som er hentet inn fra kommunene i utredningen', 'Samarbeidet'], 400);
  expect(textBoxes(svg).filter(({ text }) => text !== '')).toHaveLength(3);
  expectSound(svg);
});

it('without entries there is nothing', () => {
  expect(drawLegend([], 12, 600)).toEqual({ markup: '', height: 0 });
});

it('one tone is explained only where it is an illustration', () => {
  expect(explainedTones([{ tone: 'plain', text: 'Kommunene' }])).toEqual([]);
  expect(explainedTones([{ tone: 'illustration', text: 'Illustrasjon' }]).map(({ text }) => text)).toEqual(['Illustrasjon']);
  expect(explainedTones([{ tone: 'plain', text: 'a' }, { tone: 'strong', text: 'b' }])).toHaveLength(2);
});
