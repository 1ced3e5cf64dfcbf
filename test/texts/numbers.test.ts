import { describe, expect, it } from 'vitest';
import { capital, phrase } from '../../src/texts/phrase.ts';
import { numbersIn } from '../../src/texts/numbers.ts';

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect(numbersIn('nb-NO').whole(16_281_000)).toBe('16\u00a0281\u00a0000');
    expect(numbersIn('nb-NO').decimal(-1234.56, 1)).toBe('\u22121\u00a0234,6');
    expect(numbersIn('en-GB').decimal(-1234.56, 1)).toBe('\u22121,234.6');
  });

  it('have no negative zero', () => {
    expect(numbersIn('nb-NO').decimal(-0.04, 1)).toBe('0,0');
    expect(numbersIn('en-GB').whole(-0)).toBe('0');
  });

  it('are not grouped where they are years', () => {
    expect(numbersIn('nb-NO').plain(2026)).toBe('2026');
  });
});

describe('phrases', () => {
  it('keep what is inserted as it is', () => {
    const number = { type: 'number' };
    expect(phrase`a ${number} b`).toEqual(['a ', number, ' b']);
    expect(phrase`plain`).toEqual(['plain']);
  });

  it('begin with a capital', () => {
    expect(capital('østlandet')).toBe('Østlandet');
    expect(capital('')).toBe('');
  });
});
