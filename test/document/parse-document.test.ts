import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/diagnostics/span.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { DocumentNode, MapNode, ScalarNode } from '../../src/document/tree.ts';

describe('A text', () => {
  test('becomes maps, sequences and scalars in the order of the file', () => {
    expect(plain(root('b: 1\na:\n  - x\n  - { y: true }\nc: []\nd: {}\n'))).toEqual([
      ['b', 1],
      ['a', { items: ['x', [['y', true]]] }],
      ['c', { items: [] }],
      ['d', []],
    ]);
  });

  test('may have comments and blank lines everywhere', () => {
    const text = '# one\n\n---  # two\n# three\na: # four\n\n  # five\n  - b # six\n  # seven\n\n  - |  # eight\n    # text\n# nine\nc:\n  [ # ten\n   1, # eleven\n  ] # twelve\n...\n# thirteen\n';
    expect(plain(root(text))).toEqual([
      ['a', { items: ['b', '# text\n'] }],
      ['c', { items: [1] }],
    ]);
  });

  test('may have more comments before a key than a key may be long', () => {
    expect(plain(root(`a: 1\n${'# note\n'.repeat(1_000)}b: 2\n`))).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  test('may end its lines with LF, CRLF or CR', () => {
    const lines = ['a:', '  b: 1', '', '  c: |', '    x', '    y', 'd: "e', '  f"', ''];
    const expected = [
      ['a', [['b', 1], ['c', 'x\ny\n']]],
      ['d', 'e f'],
    ];
    for (const lineEnd of ['\n', '\r\n', '\r']) expect(plain(root(lines.join(lineEnd)))).toEqual(expected);
  });

  test('may have letters of any script', () => {
    expect(plain(root('navn: Frøya 🚢 – «Åsnes»\n"blåbær": 日本\n'))).toEqual([
      ['navn', 'Frøya 🚢 – «Åsnes»'],
      ['blåbær', '日本'],
    ]);
  });

  test('may have values that begin with a dash, where no item was meant', () => {
    expect(plain(root('a: -Tiltak\nb: [-x]\nc:\n  -5\nd:\n  "-Tiltak"\n'))).toEqual([
      ['a', '-Tiltak'],
      ['b', { items: ['-x'] }],
      ['c', -5],
      ['d', '-Tiltak'],
    ]);
  });

  test('may begin with %YAML 1.2', () => {
    expect(plain(root('%YAML 1.2 # version\n---\na: 1\n'))).toEqual([['a', 1]]);
  });

  test('may have explicit keys, and keys that are objects’ own names elsewhere', () => {
    expect(plain(root('? a\n: 1\n__proto__: 2\nconstructor: 3\n"": 4\n'))).toEqual([
      ['a', 1],
      ['__proto__', 2],
      ['constructor', 3],
      ['', 4],
    ]);
  });

  test('may have pairs in a list in brackets, and keys without values', () => {
    expect(plain(root('[a: 1, { b, c: }]'))).toEqual({ items: [[['a', 1]], [['b', null], ['c', null]]] });
  });
});

describe('A scalar', () => {
  test('keeps how it is written beside what it means', () => {
    const values = entriesOf('a: 0301\nb: 15_000\nc: "0301"\nd: 25 %\ne: \'it\'\'s\'\nf: "x\\ty"\ng: 1.50\n');
    expect(values.map(({ value, text, quoted }) => [value, text, quoted])).toEqual([
      [301, '0301', false],
      ['15_000', '15_000', false],
      ['0301', '0301', true],
      ['25 %', '25 %', false],
      ["it's", "it's", true],
      ['x\ty', 'x\ty', true],
      [1.5, '1.50', false],
    ]);
  });

  test('over several lines is folded or kept', () => {
    expect(entriesOf('a: x\n  y\n\n  z\nb: |\n  x\n   y\nc: >-\n  x\n  y\nd: |+\n  x\n\ne: "x\\\n  y"\n').map(({ value }) => value)).toEqual([
      'x y\nz',
      'x\n y\n',
      'x y',
      'x\n\n',
      'xy',
    ]);
  });

  test('may have one of the tags of the core schema', () => {
    const values = entriesOf('a: !!str 0301\nb: !!int "15"\nc: !!float 3\nd: !!bool "true"\ne: !!null ""\nf: !<tag:yaml.org,2002:str> 1\ng: !!str\n');
    expect(values.map(({ value }) => value)).toEqual(['0301', 15, 3, true, null, '1', '']);
    expect(values[0]).toMatchObject({ text: '0301', quoted: true });
  });
});

describe('A span', () => {
  test('covers a scalar with its quotes', () => {
    const text = 'a: "x"\n\'b\': 15 # note\nc: |  # note\n  x\n  y\n\n# note\nd: x\n  y\n';
    const map = root(text) as MapNode;
    expect(map.entries.map(({ key }) => slice(text, key))).toEqual(['a', "'b'", 'c', 'd']);
    expect(map.entries.map(({ value }) => slice(text, value))).toEqual(['"x"', '15', '|  # note\n  x\n  y', 'x\n  y']);
  });

  test('of an empty value is the place behind the colon, the dash, the anchor or the key', () => {
    const text = 'a:\nb:   # note\n\nc:\n  -\n  - x\nd: &e\nf: { g }\n';
    const places = (root(text) as MapNode).entries.map(({ value }) =>
      value.kind === 'sequence' ? value.items[0]?.span : value.kind === 'map' ? value.entries[0]?.value.span : value.span,
    );
    expect(places.map((span) => text.slice(0, span?.start).split('\n').at(-1))).toEqual(['a:', 'b:', '  -', 'd: &e', 'f: { g']);
    for (const span of places) expect(span?.end).toBe(span?.start);
  });

  test('of a map or list goes from its first to its last sign', () => {
    const text = 'a:\n  b: 1\n  c: *\n'.replace('*', '[1, 2]  ');
    const inner = (root(text) as MapNode).entries[0]?.value as MapNode;
    expect(slice(text, inner)).toBe('b: 1\n  c: [1, 2]');
    expect(slice(text, inner.entries[1]?.value)).toBe('[1, 2]');
  });
});

describe('An alias', () => {
  test('shares what its anchor stands for', () => {
    const map = root('a: &x { b: 1 }\nc: *x\n? &k d\n: 2\ne: *k\n') as MapNode;
    expect(map.entries[1]?.value).toBe(map.entries[0]?.value);
    expect(plain(map)).toEqual([['a', [['b', 1]]], ['c', [['b', 1]]], ['d', 2], ['e', 'd']]);
  });

  test('stands for the last anchor of its name above it', () => {
    expect(plain(root('- &x 1\n- *x\n- &x 2\n- *x\n'))).toEqual({ items: [1, 1, 2, 2] });
  });

  test('may be a key', () => {
    const text = 'a: &x name\n*x : 1\n';
    const map = root(text) as MapNode;
    expect(map.entries[1]?.key.text).toBe('name');
    expect(slice(text, map.entries[1]?.key)).toBe('*x');
  });
});

describe('A merge key', () => {
  const base = 'x: &x { a: 1, b: 2 }\ny: &y { b: 3, c: 4 }\n';

  test('brings in another map’s keys behind the own ones, which win', () => {
    expect(plain(child(`${base}z: { <<: *x, b: 5, d: 6 }\n`))).toEqual([['b', 5], ['d', 6], ['a', 1]]);
    expect(plain(child(`${base}z:\n  b: 5\n  <<: *x\n`))).toEqual([['b', 5], ['a', 1]]);
  });

  test('brings in several maps, of which an earlier one wins', () => {
    expect(plain(child(`${base}z: { <<: [*x, *y, { e: 7 }] }\n`))).toEqual([['a', 1], ['b', 2], ['c', 4], ['e', 7]]);
  });

  test('leaves keys where they are written', () => {
    const text = `${base}z: { <<: *x }\n`;
    const merged = child(text) as MapNode;
    expect(merged.entries[0]?.key.span.start).toBe(text.indexOf('a: 1'));
  });

  test('is an ordinary key in quotes', () => {
    expect(plain(child(`${base}z: { "<<": 1 }\n`))).toEqual([['<<', 1]]);
  });
});

function root(text: string): DocumentNode {
  const { document, diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error('There is no document.');
  return document.root;
}

/** The value of the last key. */
function child(text: string): DocumentNode {
  const last = (root(text) as MapNode).entries.at(-1);
  if (last === undefined) throw new Error('There is no key.');
  return last.value;
}

function entriesOf(text: string): readonly ScalarNode[] {
  return (root(text) as MapNode).entries.map(({ value }) => value as ScalarNode);
}

function slice(text: string, node: { readonly span: Span } | undefined): string | undefined {
  return node && text.slice(node.span.start, node.span.end);
}

/** A map as its pairs, a sequence as its items, a scalar as its value. */
function plain(node: DocumentNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return { items: node.items.map(plain) };
  return node.entries.map(({ key, value }) => [key.text, plain(value)]);
}
