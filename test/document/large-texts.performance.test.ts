import { describe, expect, test } from 'vitest';
import { codes, lines } from './read-large.ts';

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
