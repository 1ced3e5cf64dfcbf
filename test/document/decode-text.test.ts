import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/document/decode-text.ts';
import { maximumBytes } from '../../src/document/limits.ts';

const text = 'title: Frøya og Åsnes – «en studie»\nb: 1\n';

describe('Bytes in UTF-8', () => {
  test('are read with and without a byte order mark', () => {
    expect(decodeText('study.yaml', utf8(text))).toEqual({ source: { name: 'study.yaml', text, byteOrderMark: false }, diagnostics: [] });
    expect(decodeText('-', utf8(`\ufeff${text}`))).toEqual({ source: { name: '-', text, byteOrderMark: true }, diagnostics: [] });
  });

  test('keep their line ends and all characters', () => {
    const kept = 'a: 1\r\nb: 🚢\u2028\ufeff\rc:\t2\n';
    expect(decodeText('-', utf8(kept)).source?.text).toBe(kept);
  });

  test('may be 16 MB and no more', () => {
    const bytes = new Uint8Array(maximumBytes).fill(0x61);
    expect(decodeText('-', bytes).diagnostics).toEqual([]);
    expect(decodeText('-', new Uint8Array(maximumBytes + 1).fill(0x61))).toEqual({
      source: undefined,
      diagnostics: [{ code: 'file/too-large', args: { megabytes: 16.1, limit: 16 }, span: { start: 0, end: 0 }, related: [] }],
    });
  });

  test('that hold nothing but white space are empty', () => {
    for (const empty of ['', '\ufeff', ' \n\r\n\t']) expect(codes(utf8(empty))).toEqual(['file/empty']);
  });
});

describe('Bytes in another encoding', () => {
  test.each([
    ['UTF-16 LE', (unit: number) => [unit & 0xff, unit >> 8]],
    ['UTF-16 BE', (unit: number) => [unit >> 8, unit & 0xff]],
    ['UTF-32 LE', (unit: number) => [unit & 0xff, unit >> 8, 0, 0]],
    ['UTF-32 BE', (unit: number) => [0, 0, unit >> 8, unit & 0xff]],
  ])('are told to be %s, with and without a byte order mark', (encoding, encode) => {
    for (const content of [text, `\ufeff${text}`, 'a: 1']) {
      const bytes = Uint8Array.from(Array.from(content).flatMap((character) => encode(character.charCodeAt(0))));
      expect(decodeText('-', bytes).diagnostics).toMatchObject([{ code: 'file/wrong-encoding', args: { encoding } }]);
    }
  });

  test.each([
    ['ø', 0xf8, 'title: Fr\u00f8ya\n'],
    ['å', 0xe5, 'title: bl\u00e5b\u00e6r\n'],
    ['–', 0x96, 'title: en \u0096 to\n'],
    [undefined, 0x81, 'title: \u0081\n'],
  ])('are told to be Windows-1252 at the first character that differs: %s', (character, byte, latin) => {
    const bytes = Uint8Array.from(Array.from(`a: 1\n${latin}`).map((letter) => letter.charCodeAt(0)));
    const { source, diagnostics } = decodeText('-', bytes);
    const start = bytes.indexOf(byte);
    expect(diagnostics).toEqual([{ code: 'file/not-utf-8', args: { byte, character }, span: { start, end: start + 1 }, related: [] }]);
    expect(source?.text.charAt(start)).toBe('\ufffd');
  });

  test('are found behind good UTF-8, a replacement character included', () => {
    const before = 'a: Frøya 🚢 \ufffd\nb: ';
    const bytes = Uint8Array.from([...utf8(before), 0xf8, 0x0a]);
    expect(decodeText('-', bytes).diagnostics).toMatchObject([{ code: 'file/not-utf-8', span: { start: before.length } }]);
  });

  test.each([
    ['overlong', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', [0xf0, 0x9f, 0x9a]],
    ['a continuation alone', [0x80]],
  ])('are no UTF-8 when %s', (_, bytes) => {
    expect(codes(Uint8Array.from([0x61, ...bytes]))).toEqual(['file/not-utf-8']);
  });
});

describe('Bytes that are no text', () => {
  test.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['ZIP or XLSX', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x08]],
    ['gzip', [0x1f, 0x8b, 0x08, 0x00]],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34]],
    ['zeros', [0, 0, 0, 0, 0, 0, 0, 0]],
  ])('are binary: %s', (_, bytes) => {
    expect(codes(Uint8Array.from(bytes))).toEqual(['file/binary']);
  });

  test('are shown in the text when there is one', () => {
    expect(decodeText('-', utf8('a: ø\nb: \u000cc\n'))).toEqual({
      source: { name: '-', text: 'a: ø\nb: \u000cc\n', byteOrderMark: false },
      diagnostics: [{ code: 'file/binary', args: { byte: 0x0c }, span: { start: 8, end: 9 }, related: [] }],
    });
  });

  test('are shown there too when something else is no UTF-8', () => {
    const { source, diagnostics } = decodeText('-', Uint8Array.from([...utf8('a: ø\nb: '), 0xe2, 0x82, 0x00, 0xf8, 0x0a]));
    expect(source?.text).toBe('a: ø\nb: \ufffd\0\ufffd\n');
    expect(diagnostics).toEqual([{ code: 'file/binary', args: { byte: 0 }, span: { start: 9, end: 10 }, related: [] }]);
  });
});

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function codes(bytes: Uint8Array): readonly string[] {
  return decodeText('-', bytes).diagnostics.map(({ code }) => code);
}
