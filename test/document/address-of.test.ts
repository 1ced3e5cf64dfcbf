import { expect, test } from 'vitest';
import type { AddressedText } from '../../src/document/address-of.ts';
import { addressOf } from '../../src/document/address-of.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { Source } from '../../src/document/source.ts';

const study = `title: Felles tjenester
x-base: &base { unit: NOK, year: 2001 }
goals:
  study:
    - Oversikt
    - { of: [a, b], "a.b": 1 }
services:
  ict:
    gain: { annual: 120, low: }
  payroll: { <<: *base, gain: *base, "": 2, to ord: 3, årsverk: 4 }
empty:
`;

function read(text: string): AddressedText {
  const source: Source = { name: 'study.yaml', text, byteOrderMark: false };
  return { source, document: parseDocument(source).document };
}

/** The address of the first place where `part` stands in the text. */
function addressIn(text: string, part: string, length = part.length): string {
  const start = text.indexOf(part);
  return addressOf(read(text), { start, end: start + length });
}

test('a key and its value have the path of keys as their address', () => {
  expect(addressIn(study, 'annual')).toBe('services.ict.gain.annual');
  expect(addressIn(study, '120')).toBe('services.ict.gain.annual');
  expect(addressIn(study, 'title')).toBe('title');
});

test('items of lists count from 0', () => {
  expect(addressIn(study, 'Oversikt')).toBe('goals.study[0]');
  expect(addressIn(study, 'b]', 1)).toBe('goals.study[1].of[1]');
});

test('keys that could be taken for a path stand in quotes', () => {
  expect(addressIn(study, '"a.b"')).toBe('goals.study[1]."a.b"');
  expect(addressIn(study, '"": 2', 2)).toBe('services.payroll.""');
  expect(addressIn(study, 'to ord')).toBe('services.payroll."to ord"');
  expect(addressIn(study, 'årsverk')).toBe('services.payroll.årsverk');
});

test('what an alias or a merge key brings in has the address at which it is written', () => {
  expect(addressIn(study, 'NOK')).toBe('x-base.unit');
  expect(addressIn(study, 'gain: *base', 4)).toBe('services.payroll.gain');
  expect(addressIn(study, '2001 }', 4)).toBe('x-base.year');
});

test('a merge key whose map is written in place keeps the places in order', () => {
  const text = 'a: { <<: { k: 1 }, x: 2 }\nb: { p: &p { k: 3 }, <<: *p, y: 4 }\n';
  expect(addressIn(text, 'x: 2')).toBe('a.x');
  expect(addressIn(text, 'k: 3', 1)).toBe('b.p.k');
  expect(addressIn(text, 'y: 4')).toBe('b.y');
});

test('a place of several entries has the address of what holds them all', () => {
  expect(addressIn(study, 'annual: 120, low')).toBe('services.ict.gain');
  expect(addressIn(study, study)).toBe('');
});

test('what is said of a whole map is said of the map, also where it has one key only', () => {
  expect(addressIn('a:\n  b:\n    c: 1\nd: 2\n', 'b:\n    c: 1')).toBe('a');
  expect(addressIn('a: 1\n', 'a: 1')).toBe('');
});

test('an empty value is at its key', () => {
  const end = study.indexOf('low:') + 4;
  expect(addressOf(read(study), { start: end, end })).toBe('services.ict.gain.low');
  expect(addressOf(read(study), { start: study.indexOf('empty:') + 6, end: study.indexOf('empty:') + 6 })).toBe('empty');
});

test('in a text that is no YAML, the line is the address, without the space around it', () => {
  expect(addressIn('a: 1\r\n  b: [2  \r\nc: 3\r\n', '[')).toBe('b: [2');
  expect(addressIn('a: 1\r  b: [2\rc: 3\r', '[')).toBe('b: [2');
  expect(addressIn(`${'x'.repeat(999)}: [`, '[')).toHaveLength(200);
});

test('what is no text at all has no address', () => {
  expect(addressOf({ source: undefined, document: undefined }, { start: 0, end: 0 })).toBe('');
});

test('ten thousand places in one map are found in the time of one', () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1\n`).join('');
  const at = read(text);
  const started = performance.now();
  for (let start = 0; start !== -1; start = text.indexOf('key', start + 1)) expect.soft(addressOf(at, { start, end: start + 4 })).toMatch(/^key/);
  expect(performance.now() - started).toBeLessThan(2_000);
});
