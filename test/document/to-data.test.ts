import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { Data } from '../../src/document/to-data.ts';
import { toData } from '../../src/document/to-data.ts';

function dataOf(text: string): Data | undefined {
  const { document } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  return document === undefined ? undefined : toData(document.root);
}

test('values keep the type that YAML gives them', () => {
  expect(JSON.stringify(dataOf('[1, 0301, "1", 15_000, true, ~, 25 %, { a: [] }]'))).toBe('[1,301,"1","15_000",true,null,"25 %",{"a":[]}]');
});

test('names that objects have of their own are keys like any other', () => {
  const data = dataOf('__proto__: 1\nconstructor: 2\n') as { readonly [key: string]: Data };
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  expect([data['__proto__'], data['constructor'], data['toString']]).toEqual([1, 2, undefined]);
});

test('what an alias repeats is the same data', () => {
  const data = dataOf('a: &a { b: 1 }\nc: *a\n') as { readonly [key: string]: Data };
  expect(data['c']).toBe(data['a']);
});

test('of equal keys the first counts', () => {
  expect(dataOf('a: 1\na: 2\n')).toEqual({ a: 1 });
});
