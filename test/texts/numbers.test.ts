import { describe, expect, it } from 'vitest';
import { diagnosticMessages as en } from '../../src/texts/en/diagnostics/messages.ts';
import { diagnosticMessages as nb } from '../../src/texts/nb/diagnostics/messages.ts';
import { diagnosticMessages as nn } from '../../src/texts/nn/diagnostics/messages.ts';
import { diagnosticMessages as sv } from '../../src/texts/sv/diagnostics/messages.ts';
import { capital, phrase } from '../../src/texts/phrase.ts';
import { numbersIn } from '../../src/texts/numbers.ts';

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect(numbersIn('nb-NO').whole(16_281_000)).toBe('16\u00a0281\u00a0000');
    expect(numbersIn('nb-NO').decimal(-1234.56, 1)).toBe('\u22121\u00a0234,6');
    expect(numbersIn('nn-NO').whole(16_281_000)).toBe('16\u00a0281\u00a0000');
    expect(numbersIn('nn-NO').decimal(-1234.56, 1)).toBe('\u22121\u00a0234,6');
    expect(numbersIn('sv-SE').whole(16_281_000)).toBe('16\u00a0281\u00a0000');
    expect(numbersIn('sv-SE').decimal(-1234.56, 1)).toBe('\u22121\u00a0234,6');
    expect(numbersIn('en-GB').decimal(-1234.56, 1)).toBe('\u22121,234.6');
  });

  it('have no negative zero', () => {
    expect(numbersIn('nb-NO').decimal(-0.04, 1)).toBe('0,0');
    expect(numbersIn('nn-NO').decimal(-0.04, 1)).toBe('0,0');
    expect(numbersIn('sv-SE').decimal(-0.04, 1)).toBe('0,0');
    expect(numbersIn('en-GB').whole(-0)).toBe('0');
  });

  it('are not grouped where they are years', () => {
    expect(numbersIn('nb-NO').plain(2026)).toBe('2026');
    expect(numbersIn('nn-NO').plain(2026)).toBe('2026');
    expect(numbersIn('sv-SE').plain(2026)).toBe('2026');
  });
});

describe('numbers in messages', () => {
  it('are grouped where they are large', () => {
    const args = { inhabitants: 123_456, limit: 60_000 };
    expect(nb['study/large-group'](args)).toMatch(/123\u00a0456 innbyggere\. Over om lag 60\u00a0000 /);
    expect(nn['study/large-group'](args)).toMatch(/123\u00a0456 innbyggjarar\. Over om lag 60\u00a0000 /);
    expect(sv['study/large-group'](args)).toMatch(/123\u00a0456 invånare\. Över omkring 60\u00a0000 /);
    expect(en['study/large-group'](args)).toMatch(/123,456 inhabitants\. Above about 60,000,/);
  });

  it('have one decimal where they are megabytes', () => {
    expect(nb['file/too-large']({ megabytes: 17, limit: 16 })).toContain('17,0 MB');
    expect(nn['file/too-large']({ megabytes: 17, limit: 16 })).toContain('17,0 MB');
    expect(sv['file/too-large']({ megabytes: 17, limit: 16 })).toContain('17,0 MB');
    expect(en['file/too-large']({ megabytes: 16.1, limit: 16 })).toContain('16.1 MB');
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
