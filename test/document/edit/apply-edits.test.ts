import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/document/edit/apply-edits.ts';
import type { Edit, EditProblem } from '../../../src/document/edit/edit.ts';
import { append, remove, set, toMap } from './edits.ts';

function edited(text: string, ...edits: readonly Edit[]): string {
  const result = applyEdits({ name: 'study.yaml', text, byteOrderMark: false }, edits);
  if (result.problem !== undefined) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.text;
}

function refused(text: string, ...edits: readonly Edit[]): EditProblem & { readonly at: string } {
  const { problem } = applyEdits({ name: 'study.yaml', text, byteOrderMark: false }, edits);
  if (problem === undefined) throw new Error('Nothing is refused.');
  return { ...problem, at: text.slice(problem.span.start, problem.span.end) };
}

describe('A value', () => {
  test('is replaced by exactly the new one', () => {
    expect(edited('a:   1 # note\nb: 2\n', set('a', 22))).toBe('a:   22 # note\nb: 2\n');
    expect(edited('a: { b: 1, c: [x, y] }\n', set('a/c/1', 'z'))).toBe('a: { b: 1, c: [x, z] }\n');
    expect(edited('a:\n  # why\n  "old"\nb: 2\n', set('a', 'new'))).toBe('a:\n  # why\n  "new"\nb: 2\n');
  });

  test('keeps its quotes where it stays a text, and gets some where it must', () => {
    expect(edited(`a: "x"\nb: 'x'\nc: x\n`, set('a', 'y z'), set('b', "it's"), set('c', 'y z'))).toBe(`a: "y z"\nb: 'it''s'\nc: y z\n`);
    expect(edited(`a: 'x'\nb: x\n`, set('a', 'x\ty'), set('b', '12'))).toBe(`a: "x\\ty"\nb: "12"\n`);
    expect(edited('a: "x"\n', set('a', 5))).toBe('a: 5\n');
  });

  test('leaves comments in their column as long as there is room', () => {
    expect(edited('a: 1     # one\nlong: 2  # two\n', set('a', 1000))).toBe('a: 1000  # one\nlong: 2  # two\n');
    expect(edited('a: 1  # one\n', set('a', 'longer'))).toBe('a: longer # one\n');
    expect(edited('a:     # one\n', set('a', 'x'))).toBe('a: x   # one\n');
  });

  test('is written as JavaScript writes numbers, and null as the word', () => {
    const text = edited('a: 1\n', set('b', 0.1), set('c', 1e21), set('d', -0), set('e', null), set('f', false), set('g', 15_000_000));
    expect(text).toBe('a: 1\nb: 0.1\nc: 1e+21\nd: 0\ne: null\nf: false\ng: 15000000\n');
  });

  test('that no document can hold is a mistake of the program', () => {
    expect(() => edited('a: 1\n', set('b', Number.NaN))).toThrow(RangeError);
  });

  test('that is there already changes nothing, however it is written', () => {
    const text = "a: 0x10\nb: 'x'   # note\nc: >-\n  long\n  text\nd: { e: [1, 2] }\nf: ~\n";
    expect(edited(text, set('a', 16), set('b', 'x'), set('c', 'long text'), set('d', { e: [1, 2] }), set('f', null))).toBe(text);
  });

  test('is replaced whole if it is a map or list', () => {
    expect(edited('a:\n  b: 1 # one\n  # two\n  c: 2\nd: 3\n', set('a', { e: 1 }))).toBe('a:\n  e: 1\nd: 3\n');
    expect(edited('a: # note\n  b: 1\n\nd: 3\n', set('a', 5))).toBe('a: 5 # note\n\nd: 3\n');
    expect(edited('a:\n- 1\n- 2\nb: 1\n', set('a', { c: { d: 1 } }))).toBe('a:\n  c: { d: 1 }\nb: 1\n');
    expect(edited('- a: 1\n  b: 2\n- c\n', set('0', 'x'), set('1', { d: 1, e: 'l1\nl2' }))).toBe('- x\n- d: 1\n  e: |-\n    l1\n    l2\n');
  });

  test('with an anchor that nothing repeats keeps it; a tag goes with its value', () => {
    expect(edited('a: &x 1\nb: &y !!str 2\nc: &z\n  d: 1\n', set('a', 2), set('b', 3), set('c', 4))).toBe('a: &x 2\nb: 3\nc: &z 4\n');
    expect(edited('- &x a\n', set('0', { b: { c: 1 } }))).toBe('- &x { b: { c: 1 } }\n');
  });
});

describe('A text over several lines', () => {
  test('is written as one below its key', () => {
    expect(edited('a: old # note\nb: 1\n', set('a', 'one\n\ntwo'))).toBe('a: |- # note\n  one\n\n  two\nb: 1\n');
    expect(edited('a:\n  - x\n', append('a', 'one\ntwo\n'))).toBe('a:\n  - x\n  - |\n    one\n    two\n');
  });

  test('has escapes in brackets and where its lines would not stay what they are', () => {
    expect(edited('a: { b: 1 }\n', set('a/c', 'x\ny'))).toBe('a: { b: 1, c: "x\\ny" }\n');
    expect(edited('a: 1\n', set('a', ' x\ny'))).toBe('a: " x\\ny"\n');
    expect(edited('a: 1\n', set('a', 'x\n\n'))).toBe('a: "x\\n\\n"\n');
    expect(edited('a: 1\n', set('a', 'x\r\ny'))).toBe('a: "x\\r\\ny"\n');
  });

  test('keeps its sign and indentation when another text comes in its place', () => {
    expect(edited('a: >- # note\n    old\n    text\n\nb: 1\n', set('a', 'new'))).toBe('a: >- # note\n    new\n\nb: 1\n');
    expect(edited('a: |\n  old\nb: 1\n', set('a', 5))).toBe('a: 5\nb: 1\n');
  });

  test('does not take in a comment or blank line below it', () => {
    expect(edited('a: 1\n      # deeper\nb: 2\n', set('a', 'x\ny'))).toBe('a: "x\\ny"\n      # deeper\nb: 2\n');
    expect(edited('a: |+\n  x\n\n\nb: 1\n', set('c', 2))).toBe('a: |+\n  x\n\n\nb: 1\n\nc: 2\n');
    expect(edited('a: |+\n  x\n\n', set('c', 2))).toBe('a: |+\n  x\n\nc: 2\n');
  });
});

describe('A new entry', () => {
  test('comes behind the last one and its comments, and before those of the next section', () => {
    expect(edited('a:\n  b: 1\n  # c: 2\n\n# next\nd: 1\n', set('a/e', 3))).toBe('a:\n  b: 1\n  # c: 2\n  e: 3\n\n# next\nd: 1\n');
    expect(edited('a:\n  b:\n    c: 1\n\n    # deeper\n  # as deep\n# next\nd: 1\n', set('a/e', 3))).toBe('a:\n  b:\n    c: 1\n\n    # deeper\n  # as deep\n  e: 3\n# next\nd: 1\n');
  });

  test('is set apart by a blank line where the others are', () => {
    expect(edited('a: 1\n\n# b\nb:\n  c: 1\n', set('d/e', 1))).toBe('a: 1\n\n# b\nb:\n  c: 1\n\nd:\n  e: 1\n');
    expect(edited('a: 1\nb: 2\n', set('d/e', 1))).toBe('a: 1\nb: 2\nd: { e: 1 }\n');
  });

  test('is written as its neighbours are', () => {
    expect(edited('a:\n  b: { c: 1 }\n', set('a/d', { c: 2 }))).toBe('a:\n  b: { c: 1 }\n  d: { c: 2 }\n');
    expect(edited('a:\n    b:\n      c: 1\n', set('a/d', { c: 2 }))).toBe('a:\n    b:\n      c: 1\n    d:\n      c: 2\n');
    expect(edited(`"a": { 'b': 1 }\n`, set('a/c', 2), set('d', 3))).toBe(`"a": { 'b': 1, 'c': 2 }\n"d": 3\n`);
    expect(edited('a:\n-   b: 1\n', append('a', { b: 2, c: 3 }))).toBe('a:\n-   b: 1\n-   b: 2\n    c: 3\n');
  });

  test('brings along what is missing on its way', () => {
    expect(edited('a: 1\n', set('swot/strengths/x', { text: 'X', by: 'all' }))).toBe('a: 1\nswot:\n  strengths:\n    x: { text: X, by: all }\n');
    for (const empty of ['', ' null', ' ~', ' {}', ' { }']) {
      expect(edited(`swot:${empty} # later\nb: 1\n`, set('swot/strengths/x', { text: 'X' }))).toBe('swot: # later\n  strengths:\n    x: { text: X }\nb: 1\n');
    }
  });

  test('comes below the comments that explain an empty key', () => {
    expect(edited('a:\n  b:\n    # what\n\n    # comes\n# c\nc: 1\n', set('a/b/x', { y: 1 }))).toBe('a:\n  b:\n    # what\n\n    # comes\n    x: { y: 1 }\n# c\nc: 1\n');
  });

  test('may have a comment of its own on a line of its own', () => {
    expect(edited('a: 1\n', set('b', 2, 'new'), set('c/d', { e: { f: 1 } }, 'two\nlines'), set('g', 'x\ny', 'text'))).toBe(
      'a: 1\nb: 2 # new\nc: # two lines\n  d:\n    e: { f: 1 }\ng: |- # text\n  x\n  y\n',
    );
    expect(edited('a: { b: 1 }\n', set('a/c', 2, 'lost'))).toBe('a: { b: 1, c: 2 }\n');
  });

  test('has a key in quotes where it needs them', () => {
    expect(edited('a: 1\n', set('b: c', 1), set('', 2), set('__proto__', 3), set('2024', 4), set('<<', 5), set('x, y', 6))).toBe(
      'a: 1\n"b: c": 1\n"": 2\n__proto__: 3\n2024: 4\n"<<": 5\n"x, y": 6\n',
    );
  });

  test('in braces has the spaces that are used there', () => {
    expect(edited('a: {b: 1}\n', set('a/c', 2))).toBe('a: {b: 1, c: 2}\n');
    expect(edited('a: { b: 1, }\n', set('a/c', 2))).toBe('a: { b: 1, c: 2, }\n');
    expect(edited('a: { b }\n', set('a/c', 2), set('a/b', 1))).toBe('a: { b: 1, c: 2 }\n');
    expect(edited('a: {"b":1,"c":"x"}\n', set('a/d', 'y'))).toBe('a: {"b":1,"c":"x","d":"y"}\n');
    expect(edited('a: { b: {} }\n', set('a/b/c', [1]))).toBe('a: { b: { c: [1] } }\n');
  });

  test('in braces over several lines has a line if the last one has', () => {
    expect(edited('a: {\n  b: 1, # one\n  c: 2 # two\n}\n', set('a/d', 3))).toBe('a: {\n  b: 1, # one\n  c: 2, # two\n  d: 3\n}\n');
    expect(edited('a: {\n  b: 1, # one\n}\n', set('a/d', 3))).toBe('a: {\n  b: 1, # one\n  d: 3,\n}\n');
    expect(edited('a: { b: 1,\n     c: 2 }\n', set('a/d', 3))).toBe('a: { b: 1,\n     c: 2, d: 3 }\n');
    expect(edited('a: [\n  # none yet\n]\n', append('a', 1))).toBe('a: [1\n  # none yet\n]\n');
  });

  test('stands where no line end is without adding one, and after CRLF with one', () => {
    expect(edited('a: 1\rb: 2\r', set('c', 'x\ny'))).toBe('a: 1\rb: 2\rc: |-\r  x\r  y\r');
    expect(edited('a: 1\r\nb: 2', set('c', 3))).toBe('a: 1\r\nb: 2\r\nc: 3');
    expect(edited('a: 1', set('c', 'x\ny\n'))).toBe('a: 1\nc: |\n  x\n  y');
    expect(edited('---\na: 1\n...\n# end\n', set('b', 2))).toBe('---\na: 1\nb: 2\n...\n# end\n');
  });

  test('wins over what a merge key brings in', () => {
    expect(edited('x: &x { b: 1 }\na:\n  <<: *x\n', set('a/b', 2))).toBe('x: &x { b: 1 }\na:\n  <<: *x\n  b: 2\n');
  });
});

describe('A list', () => {
  test('that is not indented leaves the comment of the next key where it is', () => {
    expect(edited('a:\n- x\n# about b\nb: 1\n', append('a', 'y z'))).toBe('a:\n- x\n- y z\n# about b\nb: 1\n');
  });

  test('is created where it is missing', () => {
    expect(edited('a: 1\nb:\nc: []\n', append('b', 'x'), append('c', 'x'), append('d/e', 'x'))).toBe('a: 1\nb: [x]\nc: [x]\nd: { e: [x] }\n');
  });

  test('becomes a map with ids, and keeps its comments and quotes', () => {
    const text = 'a:\n  - x # one\n  # between\n  - "y, z"\n\n  - {{ curly }}\n'.replace('{{ curly }}', 'p, q # two');
    expect(edited(text, toMap('a', 'i1', 'i2', 'i3'))).toBe('a:\n  i1: { text: x } # one\n  # between\n  i2: { text: "y, z" }\n\n  i3: { text: "p, q" } # two\n');
    expect(edited('a: [x, "y"] # c\n', toMap('a', 'i1', 'i2'))).toBe('a: { i1: { text: x }, i2: { text: "y" } } # c\n');
    expect(edited('a: []\n', toMap('a'))).toBe('a: {}\n');
  });

  test('that is not indented is indented as it becomes a map', () => {
    expect(edited('a:\n- x\n- long\n  text\n-\n  below\nb: 1\n', toMap('a', 'i1', 'i2', 'i3'))).toBe(
      'a:\n  i1: { text: x }\n  i2: { text: long\n    text }\n  i3:\n    { text: below }\nb: 1\n',
    );
  });

  test('needs as many ids as it has items', () => {
    expect(() => edited('a: [x, y]\n', toMap('a', 'i1'))).toThrow(RangeError);
    expect(() => edited('a: [x, y]\n', toMap('a', 'i1', 'i1'))).toThrow(RangeError);
  });
});

describe('What is removed', () => {
  test('goes with its lines and the comment on them', () => {
    expect(edited('a:\n  # above\n  b: 1 # one\n  c:\n    d: 1\n    # in c\n  e: 2\n', remove('a/b'), remove('a/c'))).toBe('a:\n  # above\n  e: 2\n');
    expect(edited('a: 1\r\nb: 2', remove('b'))).toBe('a: 1');
  });

  test('goes with its comma', () => {
    expect(edited('a: { b: 1, c: 2, d: 3 }\n', remove('a/c'), remove('a/d'))).toBe('a: { b: 1 }\n');
    expect(edited('a: {\n  b: 1, # one\n  c: 2\n}\n', remove('a/b'))).toBe('a: {\n  c: 2\n}\n');
  });

  test('leaves an empty map where it was the only entry', () => {
    expect(edited('a:\n  b: 1\nc: { d: 1 }\ne: [1]\n', remove('a/b'), remove('c/d'), remove('e/0'))).toBe('a: {}\nc: {}\ne: []\n');
  });

  test('may be missing already', () => {
    expect(edited('a: 1\n', remove('b/c'), remove('a/b'))).toBe('a: 1\n');
  });
});

describe('It is refused to change', () => {
  const shared = 'x: &x { b: { c: 1 } }\na: *x\nm:\n  <<: *x\n';

  test('anything through an alias', () => {
    expect(refused(shared, set('a/b', 1))).toMatchObject({ code: 'alias', at: '*x', edit: 0 });
    expect(refused('x: &x [1]\na: *x\n', append('a', 2))).toMatchObject({ code: 'alias', at: '*x' });
  });

  test('what an alias repeats elsewhere', () => {
    expect(refused(shared, set('x/b/c', 2))).toMatchObject({ code: 'shared', at: '*x' });
    expect(refused(shared, set('x', 2))).toMatchObject({ code: 'shared', at: '*x' });
    expect(refused('a: { b: &n 1 }\nc: *n\n', remove('a'))).toMatchObject({ code: 'shared', at: '*n' });
    expect(refused('&k a: 1\nb: *k\n', remove('a'))).toMatchObject({ code: 'shared', at: '*k' });
  });

  test('what a merge key brings in', () => {
    expect(refused(shared, set('m/b/c', 2))).toMatchObject({ code: 'merge-key', at: '*x' });
    expect(refused(shared, remove('m/b'))).toMatchObject({ code: 'merge-key' });
  });

  test('a text as if it were a map, or a map as if it were a list', () => {
    expect(refused('a: text\n', set('a/b', 1))).toMatchObject({ code: 'not-a-map', at: 'text' });
    expect(refused('a: [1]\n', set('a/b', 1))).toMatchObject({ code: 'not-a-map' });
    expect(refused('a: { b: 1 }\n', append('a', 1))).toMatchObject({ code: 'not-a-list', at: '{ b: 1 }' });
    expect(refused('a: { b: 1 }\n', toMap('a'))).toMatchObject({ code: 'not-a-list' });
    expect(refused('a:\n  - x\n  - { text: y }\n', toMap('a', 'i1', 'i2'))).toMatchObject({ code: 'not-a-text', at: '- { text: y }' });
  });

  test('what is written in ways that nobody uses', () => {
    expect(refused('? a\n: 1\n', set('a', 2))).toMatchObject({ code: 'layout' });
    expect(refused('a: [b: 1]\n', set('a/0/c', 2))).toMatchObject({ code: 'layout', at: 'b: 1' });
    expect(refused('a: 1\n', { kind: 'set', path: [], value: 1 })).toMatchObject({ code: 'layout' });
    expect(refused('- a: 1\n  b: 2\n', remove('0/a'))).toMatchObject({ code: 'layout' });
  });

  test('several documents, broken ones, and those with a key twice', () => {
    expect(refused('a: 1\n---\nb: 2\n', set('a', 2))).toMatchObject({ code: 'unreadable', diagnostic: { code: 'yaml/several-documents' } });
    expect(refused('a: [1\n', set('a', 2))).toMatchObject({ code: 'unreadable', diagnostic: { code: 'yaml/unclosed-bracket' } });
    expect(refused('a: 1\na: 2\n', set('a', 2))).toMatchObject({ code: 'unreadable', diagnostic: { code: 'yaml/duplicate-key' } });
    expect(refused('# nothing\n', set('a', 2))).toMatchObject({ code: 'unreadable', diagnostic: { code: 'file/empty' } });
  });

  test('anything, when one of several edits is refused; the place is that in the text as it was', () => {
    const problem = refused('a: 1\nb: text\n', set('a', 'much longer'), set('a', { c: 1, d: { e: 1 } }), set('b/c', 1));
    expect(problem).toMatchObject({ code: 'not-a-map', at: 'text', edit: 2 });
  });
});
