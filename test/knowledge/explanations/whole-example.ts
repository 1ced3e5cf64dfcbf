import type { Example } from '../../../src/knowledge/explanation.ts';

/** What every study has, by the key of its top level. */
const usual: ReadonlyMap<string, string> = new Map([
  ['format', 'format: 1\n'],
  ['title', 'title: Felles tjenester\n'],
  ['jurisdiction', 'jurisdiction: norway\n'],
  ['language', 'language: nb\n'],
  ['currency', 'currency: NOK\n'],
  ['municipalities', 'municipalities:\n  frosta: { population: 2_700 }\n  levanger: { population: 20_300 }\n'],
]);

/** The bytes of a whole study: before a part of one stands what it has no line for. What is no part of a study is left as it is. */
export function wholeExample(example: Example): Uint8Array {
  const isPart = typeof example === 'string' || 'repeat' in example;
  return isPart ? encoded(completed(exampleText(example))) : exampleBytes(example);
}

/** The bytes of an example that is completed with nothing: a table, a baseline, what is no study. */
export function exampleBytes(example: Example): Uint8Array {
  if (typeof example === 'object' && 'bytes' in example) return Uint8Array.from(Buffer.from(example.bytes.replaceAll(' ', ''), 'hex'));
  return encoded(exampleText(example));
}

function exampleText(example: Exclude<Example, { readonly bytes: string }>): string {
  if (typeof example === 'string') return example;
  if ('whole' in example) return example.whole;
  const { before = '', repeat, times, after = '' } = example;
  return before + repeat.repeat(times) + after;
}

function completed(fragment: string): string {
  const isThere = (key: string): boolean => new RegExp(`^["']?${key}(?![\\w-])`, 'm').test(fragment);
  return [...usual].flatMap(([key, lines]) => (isThere(key) ? [] : [lines])).join('') + fragment;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
