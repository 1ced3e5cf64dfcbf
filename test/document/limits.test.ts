import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';

/** The codes that a text gives, and whether it was read in the time that a user waits for. */
function codes(text: string): readonly string[] {
  const start = performance.now();
  const { diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  expect(performance.now() - start).toBeLessThan(15_000);
  return diagnostics.map(({ code }) => code);
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

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

describe('A large text', () => {
  test('of ordinary lines is read', () => {
    expect(codes(lines(50_000, (index) => `key-${index}: ${index} # ${'note '.repeat(20)}`))).toEqual([]);
    expect(codes('- \n'.repeat(100_000))).toEqual([]);
    expect(codes(`# note\n${'# note\n'.repeat(1_000_000)}a: 1`)).toEqual([]);
    expect(codes(`a: '${'x'.repeat(10_000_000)}'`)).toEqual([]);
    expect(codes(`${' '.repeat(10_000_000)}a: 1`)).toEqual([]);
  });

  test('of too many keys, values or signs is refused', () => {
    expect(codes(lines(500_000, (index) => `k${index}: ${index}`))).toEqual(['yaml/too-many-values']);
    expect(codes(`[${'1,'.repeat(1_000_000)}]`)).toEqual(['yaml/too-many-values']);
    expect(codes(`[${','.repeat(1_000_000)}]`)).toEqual(['yaml/too-many-values']);
  });

  test('of too many lines is refused', () => {
    expect(codes('\n'.repeat(2_000_001))).toEqual(['yaml/too-many-lines']);
    expect(codes(`a: 1${'\n'.repeat(2_000_000)}`)).toEqual([]);
  });

  test('with a mistake is explained', () => {
    expect(codes(`a: "x" y\n${lines(60_000, (index) => `k${index}: { a: 1 }`)}`)).toEqual(['yaml/text-after-quote']);
    expect(codes(`a: "${'x\n '.repeat(600_000)}`)).toEqual(['yaml/unclosed-quote']);
    expect(codes(`a: ${'] '.repeat(1_000_000)}`)).toEqual(['yaml/stray-bracket']);
    expect(codes(`{ a: 1 b: 2,${lines(30_000, (index) => `k${index}: 1,`)} }`)).toEqual(['yaml/missing-comma']);
  });
});
