import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Block } from '../../src/report/nodes.ts';
import { bullets, heading, paragraph, strong, table } from '../../src/report/nodes.ts';
import { runCount } from '../run-count.ts';

function rendered(...children: readonly Block[]): string {
  return renderMarkdown({ tree: { type: 'root', children: [...children] } }, undefined);
}

/** As GitHub reads it, as far as it can be had as a parser: tables, footnotes, struck-out text and bare addresses that are not escaped. */
function read(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmAutolinkLiteral()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
}

function kinds(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, ({ type }) => {
    if (type !== 'text') found.push(type);
  });
  return found;
}

/** The texts of a study, by where the report puts them. */
const places: readonly (readonly [string, (written: string) => Block, readonly Nodes['type'][]])[] = [
  ['a paragraph', (written) => paragraph(written), ['root', 'paragraph']],
  ['a paragraph, after other text', (written) => paragraph('Før ', written, ' etter'), ['root', 'paragraph']],
  ['a heading', (written) => heading(2, written), ['root', 'heading']],
  ['a list item', (written) => bullets([written]), ['root', 'list', 'listItem', 'paragraph']],
  ['bold', (written) => paragraph([strong(written)], ' x'), ['root', 'paragraph', 'strong']],
  ['a table cell', (written) => table('l', [[written], [written]]), ['root', 'table', 'tableRow', 'tableCell', 'tableRow', 'tableCell']],
];

const markup = ['*', '_', '~', '~~', '`', '[', ']', '(', ')', '!', '<', '>', '&', '#', '|', '$', '\\', '-', '+', '=', ':', '"', "'", '^', '/', '.', '1', ' ', 'a', 'å', '&amp;', '<b>', '[x](y)', '[^a]', 'https://a.no', 'HTTP://a.no', 'www.a.no', 'a@b.no', '@', '\u001b', '\u202e'];

describe.each(places)('text of a study in %s', (_place, block, expected) => {
  /* A word at either end: white space at the ends of a line is nobody's text. */
  const written = fc.array(fc.constantFrom(...markup), { maxLength: 12 }).map((parts) => `a${parts.join('')}z`);

  it('is read back as that text and nothing else', () => {
    fc.assert(
      fc.property(written, (text) => {
        const tree = read(rendered(block(text)));
        expect(kinds(tree)).toEqual(expected);
        const [first] = tree.children;
        expect(toString(first)).toContain(text.replaceAll('\u001b', '␛').replaceAll('\u202e', '<U+202E>'));
      }),
      { numRuns: runCount(500, 100) },
    );
  });

  it('is no markup wherever it begins and ends', () => {
    const markupOnly = fc.array(fc.constantFrom(...markup.filter((part) => part !== ' ')), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(markupOnly, (text) => {
        expect(kinds(read(rendered(block(text))))).toEqual(expected);
      }),
      { numRuns: runCount(500, 100) },
    );
  });
});

describe('what GitHub reads as markup beyond the standard', () => {
  it('is escaped: struck-out text and maths', () => {
    expect(rendered(paragraph('~~x~~ ~y~ $x$ $$z$$'))).toBe('\\~\\~x\\~\\~ \\~y\\~ \\$x\\$ \\$\\$z\\$\\$\n');
    expect(rendered(table('l', [['$x$'], ['~x~']]))).toContain('\\$x\\$');
  });
});

describe('a bare address in a text', () => {
  it('is no link, but a link of the report is one', () => {
    expect(rendered(paragraph('Se https://a.no, www.b.no og post@c.no'))).toBe('Se https\\://a.no, www\\.b.no og post\\@c.no\n');
    expect(rendered(paragraph('Now. 1:2 kw.'))).toBe('Now. 1:2 kw.\n');
    expect(rendered(paragraph([{ type: 'link', url: 'https://www.a.no/b@c', children: [{ type: 'text', value: 'https://www.a.no/b@c' }] }]))).toBe('<https://www.a.no/b@c>\n');
  });
});

describe('characters that steer', () => {
  it('are replaced by text that can be seen', () => {
    expect(rendered(paragraph('a\u001b[31mb\u007fc\u0085d\u2028e'))).toBe('a␛\\[31mb␡c\\<U+0085>d\\<U+2028>e\n');
    expect(rendered(paragraph([strong('a\u202eb\u2066c\u200f')]))).toBe('**a\\<U+202E>b\\<U+2066>c\\<U+200F>**\n');
  });

  it('never reach the file, whatever the text', () => {
    const steering = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|&#x/u;
    const text = fc.string({ unit: fc.constantFrom('a', '*', '\u001b', '\u0000', '\u009b', '\u202a', '\u202e', '\u2069', '\u200e', '\r', '\ud800') });
    fc.assert(
      fc.property(text, (written) => {
        for (const [, block] of places) expect(rendered(block(`a${written}b`)).replaceAll('&#xA;', '')).not.toMatch(steering);
      }),
    );
  });

  it('leave the report itself as it is', () => {
    const tree: Root = { type: 'root', children: [paragraph('a\u001b')] };
    const before = structuredClone(tree);
    renderMarkdown({ tree }, undefined);
    expect(tree).toEqual(before);
  });
});
