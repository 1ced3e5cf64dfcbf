import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitText } from '../../src/charts/fit-text.ts';
import { writtenBytes } from '../../src/charts/svg-element.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { anyWords } from './hostile-words.ts';

it('names of municipalities and services are never cut where there are two lines of two hundred units', () => {
  for (const name of ['Frosta', 'Midtre Gauldal', 'Indre Østfold', 'Pedagogisk-psykologisk tjeneste', 'Planlegging, byggesak og geodata', 'Vertskommune med felles folkevalgt nemnd', 'Idrett, fritid og friluftsliv']) {
    expect(fitText(name, 200, 2, 14, 'regular').join(' ')).toBe(name);
  }
});

it('a text breaks between words, and only its last line is cut', () => {
  expect(fitText('Vertskommune med felles folkevalgt nemnd', 200, 2, 14, 'regular')).toEqual(['Vertskommune med felles', 'folkevalgt nemnd']);
  const [first, second, third] = fitText('Stordriftsfordeler i saksbehandlingen av plan og byggesak', 160, 2, 14, 'regular');
  expect(first).toBe('Stordriftsfordeler i');
  expect(second).toMatch(/^saksbehandlingen av.*…$/);
  expect(third).toBeUndefined();
});

it('a word that is wider than a line is broken inside', () => {
  const lines = fitText('W'.repeat(20), 100, 5, 14, 'regular');
  expect(lines.join('')).toBe('W'.repeat(20));
  expect(lines.length).toBeGreaterThan(1);
});

it('a text of nothing is one empty line', () => {
  expect(fitText('', 100, 2, 14, 'regular')).toEqual(['']);
  expect(fitText(' \n ', 100, 2, 14, 'regular')).toEqual(['']);
});

it('lines are never wider or more than allowed, nor many bytes, and begin as the text does', () => {
  fc.assert(
    fc.property(anyWords, fc.integer({ min: 40, max: 700 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('regular' as const, 'bold' as const), (text, width, limit, weight) => {
      const lines = fitText(text, width, limit, 14, weight);
      expect(lines.length).toBeGreaterThanOrEqual(1);
      expect(lines.length).toBeLessThanOrEqual(limit);
      for (const line of lines) {
        expect(textWidth(line, 14, weight)).toBeLessThanOrEqual(width);
        expect(writtenBytes(line)).toBeLessThanOrEqual((width / 14) * 3.2);
      }
      const kept = lines.join('').replace(/…$/u, '').replaceAll(/[ \n\t]+/gu, '');
      expect(text.replaceAll(/[ \n\t]+/gu, '').startsWith(kept)).toBe(true);
    }),
  );
});
