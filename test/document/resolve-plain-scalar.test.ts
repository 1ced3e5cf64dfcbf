import { expect, test } from 'vitest';
import { resolvePlainScalar } from '../../src/document/resolve-plain-scalar.ts';

test.each([
  ['', null], ['~', null], ['null', null], ['Null', null], ['NULL', null],
  ['true', true], ['True', true], ['FALSE', false],
  ['0', 0], ['-0', 0], ['15', 15], ['+15', 15], ['-15', -15], ['0301', 301], ['0o17', 15], ['0x1F', 31],
  ['1.5', 1.5], ['.5', 0.5], ['1.', 1], ['-1.5e3', -1500], ['1E-2', 0.01],
] as const)('%j is %j by the core schema', (text, value) => {
  expect(resolvePlainScalar(text)).toBe(value);
});

test.each([
  'nil', 'nULL', 'yes', 'no', 'on', 'tRUE', '.inf', '-.INF', '.nan', '.NaN', '1e999', '-1e999', `1${'0'.repeat(400)}`,
  '15_000', '1 000', '12,5', '0b1', '-0x1', '0o8', '1.2.3', '.', '-', '+', 'e5', '1e', '25 %', '2001-10-01', '12:30', '−5', 'Infinity', 'NaN',
])('%j is text', (text) => {
  expect(resolvePlainScalar(text)).toBe(text);
});
