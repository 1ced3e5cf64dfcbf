import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { ConstructName } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Inline } from '../../src/report/nodes.ts';
import { bullets, code, paragraph, reference, strong, table, text } from '../../src/report/nodes.ts';
import { runCount } from '../run-count.ts';

const inLink: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'titleQuote', 'titleApostrophe'];

/** What the library writes by its own handlers, with the same options as the report. */
function byTheLibrary(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    unsafe: [
      { character: '~', inConstruct: 'phrasing' },
      { character: '$', inConstruct: 'phrasing' },
      { character: ':', after: '\\/', inConstruct: 'phrasing', notInConstruct: inLink },
      { character: '.', before: '[Ww]', after: '[-.\\w\\u0080-\\uffff]', inConstruct: 'phrasing', notInConstruct: inLink },
      { character: '@', inConstruct: 'phrasing', notInConstruct: inLink },
    ],
    extensions: [gfmTableToMarkdown({ tablePipeAlign: true }), gfmFootnoteToMarkdown()],
  });
}

const places: readonly (readonly [string, (content: Inline[]) => RootContent[]])[] = [
  ['a paragraph', (content) => [paragraph(content), paragraph('Etter')]],
  ['a heading', (content) => [{ type: 'heading', depth: 2, children: content }]],
  ['list items', (content) => [bullets([content, content])]],
  ['a paragraph and a list after it', (content) => [paragraph(content), bullets([content])]],
  ['table cells', (content) => [table('lr', [[content, 'x'], ['y', content]])]],
  ['emphasis', (content) => [paragraph([{ type: 'emphasis', children: content }, text(' x')])]],
  ['bold before other text', (content) => [paragraph([{ type: 'strong', children: content }], 'x')]],
  ['a link', (content) => [paragraph('x ', [{ type: 'link', url: 'https://a.no/', children: content }])]],
  ['a footnote', (content) => [{ type: 'footnoteDefinition', identifier: 'a', label: 'a', children: [paragraph(content)] }]],
];

const plain = [' ', '\u00a0', '\u2212', '–', 'å', '«', '😀', 'a', 'Z', '0', '1', '1.', '1)', ',', '.', ':', ';', '%', '(', ')', '?', '-', '+', '=', '>', '/', '"', "'", '@', '^', '{', '}', 'www.', 'https://a.no', 'a@b.no'];
const marks = ['\n', '\t', '!', '#', '&', '*', '<', '[', ']', '\\', '_', '`', '|', '~', '$', '](', '&amp;', '<b>', '](x)', '\n1. ', '\n- ', ' \n', '\n '];

function texts(parts: readonly string[], maxLength: number): fc.Arbitrary<Inline> {
  return fc.array(fc.constantFrom(...parts), { maxLength }).map((chosen) => text(chosen.join('')));
}

const anyInline = fc.oneof(
  { weight: 4, arbitrary: texts(plain, 4) },
  { weight: 2, arbitrary: texts([...plain, ...marks], 4) },
  { weight: 1, arbitrary: fc.constantFrom<Inline>(code('a|b'), reference('kilde'), strong('fet'), { type: 'link', url: 'https://a.no', children: [text('https://a.no')] }) },
);

/** Alone, and between nodes that end or begin with a bracket, a star, a grave accent, a line end or a letter. */
function beside(node: Inline): Inline[][] {
  const others = [reference('kilde'), strong('fet'), code('a'), text('a\n'), text('[a]'), text('b')];
  return [[node], ...others.slice(0, runCount(others.length, 1)).flatMap((other) => [[other, node], [node, other]])];
}

describe.each(places)('text in %s', (_place, blocks) => {
  it('is written as the library would, whatever it holds and whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(anyInline, { maxLength: 4 }), (content) => {
        const tree: Root = { type: 'root', children: blocks(content) };
        expect(renderMarkdown({ tree }, undefined)).toBe(byTheLibrary(tree));
      }),
      { numRuns: runCount(1_000, 100) },
    );
  });

  it('is written as the library would, for every character of ASCII at its start, in the middle and at its end, alone and between other nodes', () => {
    const characters = ['\n', '\t', ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))];
    const values = characters.flatMap((each) => [each, `${each}a`, `a${each}`, ` ${each} `, `1${each} a`]);
    const trees = values.flatMap((value) => beside(text(value)).map((content): Root => ({ type: 'root', children: blocks(content) })));
    expect(trees.map((tree) => renderMarkdown({ tree }, undefined))).toEqual(trees.map(byTheLibrary));
  });
});
