import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/diagnostics/codes.ts';
import { codeFamilies } from '../../../src/cli/explain-code/code-families.ts';
import { exampleText } from '../../../src/cli/explain-code/example-text.ts';
import { explainCodeTexts } from '../../../src/texts/explain-code-texts-by-language.ts';

const { en, nb } = explainCodeTexts;

describe('an example in a terminal', () => {
  it('keeps its lines, without the last line end', () => {
    expect(exampleText('a:\n  b: 1\n\nc: 2\n', en)).toBe('a:\n  b: 1\n\nc: 2');
  });

  it('cannot steer it, and hides nothing', () => {
    expect(exampleText('a:\t\u00a0\u2003\u202e\u001b[2J\r\n', en)).toBe('a:␉<U+00A0><U+2003><U+202E>␛[2J␍');
  });

  it('says so where there is nothing', () => {
    expect(exampleText({ whole: '' }, en)).toBe('(an empty file)');
    expect(exampleText({ bytes: '' }, nb)).toBe('(en tom fil)');
  });

  it('is shown once where it stands many times', () => {
    expect(exampleText({ repeat: '#\n', times: 2_000_000 }, nb)).toBe('# … (2\u00a0000\u00a0000 ganger)');
    expect(exampleText({ before: 'a: [', repeat: '1,\t', times: 3, after: ']\n' }, en)).toBe('a: [1,␉ … (3 times)]');
  });
});

describe('families', () => {
  it('hold every code', () => {
    const found = new Set(Object.keys(severities).map((code) => code.slice(0, code.indexOf('/'))));
    for (const family of found) expect(codeFamilies).toContain(family);
  });
});
