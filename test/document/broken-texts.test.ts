import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { brackets, type BrokenText, indents, keysAndValues, quotes, wholeDocuments } from './broken-texts.ts';

const groups: Readonly<Record<string, readonly BrokenText[]>> = {
  'A mistake with quotes': quotes,
  'A mistake with brackets or commas': brackets,
  'A mistake of indentation': indents,
  'A mistake in a key or value': keysAndValues,
  'A document as a whole': wholeDocuments,
};

describe.each(Object.entries(groups))('%s', (_, texts) => {
  test.each(texts)('%j is %s at %i:%i, and nothing else', (text, code, line, column) => {
    expect(places(text)).toEqual([[code, line, column]]);
  });

  test.each(texts)('%j is told alike with CRLF and with lone CR', (text, code, line, column) => {
    expect(places(text.replaceAll(/\r?\n/g, '\r\n'))).toEqual([[code, line, column]]);
    expect(places(text.replaceAll(/\r?\n/g, '\r'))).toEqual([[code, line, column]]);
  });

  test.each(texts)('%j is told alike below comments', (text, code, line, column) => {
    if (text.startsWith('%') || code === 'file/empty') return;
    expect(places(`# note\n\n  # note\n${text}`)).toEqual([[code, line + 3, column]]);
  });
});

describe('Several mistakes', () => {
  test('of syntax give one diagnostic, since what follows is guesswork', () => {
    expect(places('a: [1\nb: "x" y\nc: @z\n')).toEqual([['yaml/unclosed-bracket', 1, 4]]);
  });

  test('before a tag or after it: the first counts', () => {
    expect(places('a: "x\nb: !y z\n')).toEqual([['yaml/unclosed-quote', 1, 4]]);
    expect(places('a: !y z\nb: "x\n')).toEqual([['yaml/tag', 1, 4]]);
  });

  test('that do not hide others are all told', () => {
    expect(places('a: 1\na: 2\nb: *x\nb: *y\na: 3\n')).toEqual([
      ['yaml/duplicate-key', 2, 1],
      ['yaml/unknown-alias', 3, 4],
      ['yaml/unknown-alias', 4, 4],
      ['yaml/duplicate-key', 4, 1],
      ['yaml/duplicate-key', 5, 1],
    ]);
    expect(places('a: !x 1\nb: [!y 2]\n')).toEqual([
      ['yaml/tag', 1, 4],
      ['yaml/tag', 2, 5],
    ]);
  });

  test('of a hundred the rest is left', () => {
    expect(places('a: 1\n'.repeat(500))).toHaveLength(100);
  });
});

describe('A diagnostic', () => {
  test('of a repeated key leads to the first of them and leaves the document usable', () => {
    const { document, diagnostics } = parse('a: 1\nb: 2\na: 3\n');
    expect(diagnostics[0]?.related).toEqual([{ span: { start: 0, end: 1 }, role: 'first' }]);
    expect(document?.root).toMatchObject({ entries: [{ key: { text: 'a' }, value: { value: 1 } }, { key: { text: 'b' } }] });
  });

  test('of an unknown alias has the nearest anchor', () => {
    expect(parse('a: &base 1\nb: &other 2\nc: *bsae\n').diagnostics[0]?.args).toEqual({ alias: 'bsae', nearest: 'base' });
    expect(parse('a: &base 1\nc: *x\n').diagnostics[0]?.args).toEqual({ alias: 'x', nearest: undefined });
  });

  test('of brackets that do not match leads to the closing one', () => {
    expect(parse('a: [b, c}\n').diagnostics[0]?.related).toEqual([{ span: { start: 8, end: 9 }, role: 'other' }]);
  });

  test('of a merge nobody has finished leads to the other lines of version control, of the first conflict alone', () => {
    const conflict = (key: string): string => `<<<<<<< HEAD\n${key}: 2\n=======\n${key}: 3\n>>>>>>> branch\n`;
    const [found, ...others] = parse(`a: 1\n${conflict('b')}${conflict('c')}`).diagnostics;
    expect(others).toEqual([]);
    expect(found?.related).toEqual([
      { span: { start: 23, end: 30 }, role: 'other' },
      { span: { start: 36, end: 50 }, role: 'other' },
    ]);
  });

  test('of a sign that is all of a value says so', () => {
    expect(parse('a: { b: ?, c: 1 }\n').diagnostics[0]?.args).toEqual({ character: '?', isAlone: true });
    expect(parse('a: -\nb: 1\n').diagnostics[0]?.args).toEqual({ character: '-', isAlone: true });
    expect(parse('a: - b\n').diagnostics[0]?.args).toEqual({ character: '-', isAlone: false });
  });

  test('of a price with a dash has the number', () => {
    expect(parse('a: { b: 4 100,-, c: 1 }\n').diagnostics[0]?.args).toEqual({ value: '4 100,-', expected: 'number', fix: '4_100' });
  });

  test('of a colon in a value has the value to put in quotes', () => {
    expect(parse('title: Foo: bar # note\n').diagnostics[0]?.args).toEqual({ value: 'Foo: bar' });
  });

  test('of an indentation says how far the line and its neighbour are indented', () => {
    expect(parse('a:\n  b: 1\n c: 2\n').diagnostics[0]?.args).toEqual({ found: 1, expected: 2 });
  });
});

function parse(text: string): ReturnType<typeof parseDocument> {
  return parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
}

function places(text: string): readonly (readonly [Diagnostic['code'], number, number])[] {
  const lines = new LineIndex(text);
  return parse(text).diagnostics.map(({ code, span }) => {
    const { line, column } = lines.positionAt(span.start);
    return [code, line, column] as const;
  });
}
