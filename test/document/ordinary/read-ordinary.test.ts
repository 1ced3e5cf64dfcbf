import { describe, expect, test } from 'vitest';
import { parseThoroughly } from '../../../src/document/parse-document.ts';
import { readOrdinary } from '../../../src/document/ordinary/read-ordinary.ts';
import { isSameTree } from './same-tree.ts';

const read: readonly (readonly [what: string, text: string])[] = [
  ['keys and values', 'format: 1\ntitle: Felles tjenester\n'],
  ['a map in a map', 'a:\n  b: x\n  c:\n    d: y\ne: z\n'],
  ['a list, indented or not', 'a:\n  - x\n  - y\nb:\n- x\n- y\n'],
  ['maps and lists that begin behind a dash', 'a:\n  - b: 1\n    c: 2\n  - - x\n    - y\n'],
  ['keys and dashes without a value', 'a:\nb:\n  -\n  - x\nc:\n'],
  ['brackets, on one line and over several', 'a: { b: c, d: [e, { f: g }], }\nh: [x,\n  y, # comment\n  z\n  ]\n'],
  ['quotes without escapes', 'a: "b # c"\n"d": \'it\'\'s\'\n'],
  ['comments and blank lines everywhere', '# head\n\na: 1 # one\n  # between\n\nb:\n# here\n  c: 2\n# end'],
  ['a value that goes on over lines', 'a: one\n  two\n\n  three\nb: 1\n'],
  ['texts under | and >', 'a: |\n  one\n    two\n\n  three\nb: >-\n  one\n  two\n\n  three\nc: |+ # comment\n  x\n\nd: 1\n'],
  ['anchors and aliases', 'a: &x { b: 1 }\nc: *x\nd: &y\n  - 1\ne: [*x, *y]\n'],
  ['line ends of Windows', 'a: 1\r\nb: |\r\n  x\r\n  y\r\nc: one\r\n  two\r\n'],
  ['years, coalitions and Norwegian letters as keys', 'a:\n  2016: 1\n  frosta+verdal: 2\n  østre-ås: 3\n'],
  ['numbers, shares and dates', 'a: -15_000\nb: 25 %\nc: 2001-10-01\nd: 0x1F\ne: 1e3\nf: ~\n'],
];

const left: readonly (readonly [what: string, text: string])[] = [
  ['a tab', 'a:\t1\n'],
  ['a key that stands twice', 'a: 1\na: 2\n'],
  ['many keys, one of which stands twice', `${Array.from({ length: 30 }, (_, index) => `k${index}: 1\n`).join('')}k3: 2\n`],
  ['a merge key', 'a: &x { b: 1 }\nc:\n  <<: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['the start of a document', '---\na: 1\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a question mark before a key', '? a\n: 1\n'],
  ['an alias before its anchor', 'a: *x\nb: &x 1\n'],
  ['an alias within its anchor', 'a: &x [*x]\n'],
  ['an escape in double quotes', 'a: "\\n"\n'],
  ['quotes over lines', 'a: "b\n  c"\n'],
  ['a colon in a value', 'a: b: c\n'],
  ['a colon at the end of a value', 'a: [b:]\n'],
  ['a key without a colon', 'a: { b }\n'],
  ['a key without a space after it', 'a:b\n'],
  ['two words as a key', 'a b: c\n'],
  ['an empty value in braces', 'a: { b: , c: d }\n'],
  ['a dash without a space after it', 'a:\n  -b\n'],
  ['a comment without a space before it', 'a: [b]#c\n'],
  ['a comment in a value over lines', 'a: b # c\n  d\n'],
  ['a line that is indented too far', 'a: 1\n  b: 2\n'],
  ['a line between two levels', 'a:\n    b: 1\n  c: 2\n'],
  ['a bracket at the level of its key', 'a: [\n  b\n]\n'],
  ['an indented first line', '  a: 1\n'],
  ['a list as the whole document', '- a\n'],
  ['a text with its indentation in digits', 'a: |2\n   x\n'],
  ['a text without a line end at its end', 'a: |\n  x'],
  ['a folded text with a line indented further', 'a: >\n  x\n    y\n'],
  ['a byte order mark', '\ufeffa: 1\n'],
  ['a lone carriage return', 'a: 1\rb: 2\r'],
  ['a control character', 'a: \0\n'],
  ['nothing', ''],
  ['nothing but a comment', '# a\n'],
  ['deep nesting', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`],
  ['a text beyond any limit', `a: 1\n${'# long\n'.repeat(80_000)}`],
  ['aliases that stand for much', `a: &x [${'1, '.repeat(1000)}]\nb: [${'*x, '.repeat(200)}]\n`],
];

describe('the reader of ordinary texts reads', () => {
  test.each(read)('%s', (_what, text) => {
    const root = readOrdinary(text);
    const { document, diagnostics } = parseThoroughly({ name: 'study.yaml', text, byteOrderMark: false });
    expect(diagnostics).toEqual([]);
    expect(root).toEqual(document?.root);
    expect(root !== undefined && document !== undefined && isSameTree(root, document.root)).toBe(true);
  });
});

describe('the reader of ordinary texts leaves to the parser', () => {
  test.each(left)('%s', (_what, text) => {
    expect(readOrdinary(text)).toBeUndefined();
  });
});
