import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

it('letters are as wide as in Adobe’s Helvetica metrics, which Arial keeps to: M 833, i 222, Ø 778, figures 556 of a thousand', () => {
  expect(textWidth('M', 1000, 'regular')).toBe(833);
  expect(textWidth('i', 1000, 'regular')).toBe(222);
  expect(textWidth('Ø', 1000, 'regular')).toBe(778);
  for (const figure of '0123456789') expect(textWidth(figure, 1000, 'regular')).toBe(556);
  expect(textWidth('M', 1000, 'bold')).toBe(833);
  expect(textWidth('i', 1000, 'bold')).toBe(278);
});

it('letters of the languages of the reports, and signs of numbers, are known', () => {
  for (const character of 'æøåÆØÅäöÄÖčđŋšŧžáČĐŊŠŦŽÁéüßëóñðþ−–…%€§\u00a0') {
    expect(textWidth(character, 1000, 'regular')).not.toBe(1250);
    expect(textWidth(character, 1000, 'bold')).not.toBe(1250);
  }
});

it('a width grows with the size and is the sum of its parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (one, other, size) => {
      expect(textWidth(one + other, size, 'regular')).toBeCloseTo(textWidth(one, size, 'regular') + textWidth(other, size, 'regular'), 6);
      expect(textWidth(one, 2 * size, 'bold')).toBeCloseTo(2 * textWidth(one, size, 'bold'), 6);
    }),
  );
});

it('a pictograph counts as one character, wider than it is high', () => {
  expect(textWidth('🚒', 10, 'regular')).toBe(12.5);
});
