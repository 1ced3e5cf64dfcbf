import { describe, expect, test } from 'vitest';
import { codes, lines } from './read-large.ts';

describe('Maps and lists in one another', () => {
  const nested: Readonly<Record<string, (levels: number) => string>> = {
    'in brackets': (levels) => `${'['.repeat(levels)}${']'.repeat(levels)}`,
    'in braces': (levels) => `${'{ a: '.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`,
    'as dashes on one line': (levels) => `${'- '.repeat(levels)}a`,
    'by indentation': (levels) => lines(levels, (index) => `${' '.repeat(index)}a:`),
    'as pairs in lists': (levels) => `${'[a: '.repeat(levels / 2)}b${']'.repeat(levels / 2)}`,
  };

  test.each(Object.entries(nested))('%s may have 100 levels and no more', (_, text) => {
    expect(codes(text(100))).toEqual([]);
    expect(codes(text(102))).toEqual(['yaml/too-deep']);
    expect(codes(text(20_000))).toEqual(['yaml/too-deep']);
  });

  test('are refused unclosed too', () => {
    for (const sign of ['[', '{', '? ', '- ', ': ', '- - ? ']) expect(codes(sign.repeat(100_000))).toEqual(['yaml/too-deep']);
  });

  test('count with what aliases stand for', () => {
    const half = (name: string, inner: string): string => `${name}: &${name} ${'['.repeat(50)}${inner}${']'.repeat(50)}\n`;
    expect(codes(`${half('a', '1')}b: [*a]\n`)).toEqual([]);
    expect(codes(`${half('a', '1')}${half('b', '*a')}`)).toEqual(['yaml/too-deep']);
  });
});

describe('Aliases', () => {
  test('may be 1 000 and no more', () => {
    const text = (count: number): string => `a: &a 1\nb:\n${lines(count, () => '  - *a')}\n`;
    expect(codes(text(1_000))).toEqual([]);
    expect(codes(text(1_001))).toEqual(['yaml/too-many-aliases']);
  });

  test('count as if written out, without writing them out', () => {
    expect(codes(`a0: &a0 [x]\n${lines(80, (index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`)}`)).toEqual(['yaml/too-many-aliases']);
  });

  test('cannot bring in more values than a text may have', () => {
    const big = `a: &a { ${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join(', ')} }\n`;
    expect(codes(`${big}${lines(500, (index) => `m${index}: { <<: *a }`)}`)).toEqual(['yaml/too-many-values']);
  });
});
