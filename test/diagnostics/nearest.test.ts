import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

const keys = ['title', 'value', 'services', 'sources', 'low', 'likely', 'population'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['vaule', 'value'],
  ['servces', 'services'],
  ['source', 'sources'],
  ['lo', 'low'],
  ['lkiely', 'likely'],
  ['populatoin', 'population'],
  ['tjenester', undefined],
  ['x', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%s is nearest to %s', (word, expected) => {
  expect(nearest(word, keys)).toBe(expected);
});

test('two swapped letters count as one slip, anywhere in the word', () => {
  expect(nearest('lwo', ['low'])).toBe('low');
  expect(nearest('olw', ['low'])).toBe('low');
  expect(nearest('wol', ['low'])).toBeUndefined();
});

test('of equally near words the first wins', () => {
  expect(nearest('cast', ['cost', 'case'])).toBe('cost');
});
