import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { coordinate, element, escapeXml, writtenBytes } from '../../src/charts/svg-element.ts';
import { anyWords } from './hostile-words.ts';

describe('text', () => {
  it('what is markup elsewhere is text', () => {
    expect(escapeXml('<script>a && "b"</script>]]>')).toBe('&lt;script&gt;a &amp;&amp; "b"&lt;/script&gt;]]&gt;');
  });

  it('characters that XML has no room for are replaced, and those that turn the order are left out', () => {
    expect(escapeXml('a\0b\ud800c\ufffed')).toBe('a\ufffdb\ufffdc\ufffdd');
    expect(escapeXml('\u202eIndre\u200f Østfold\u2069')).toBe('Indre Østfold');
    expect(escapeXml('🚒')).toBe('🚒');
  });

  it('takes no more bytes than counted', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        expect(Buffer.byteLength(escapeXml(text))).toBeLessThanOrEqual(writtenBytes(text));
      }),
    );
    for (const text of ['Indre Østfold', 'a & b', '<ŋ>', '−1 €', '🚒']) expect(writtenBytes(text)).toBe(Buffer.byteLength(escapeXml(text)));
  });
});

describe('elements', () => {
  it('attributes stand in order, absent ones are left out, and numbers have a decimal at most', () => {
    expect(element('rect', { x: 1.04, y: 2, fill: undefined, width: 1 / 3 })).toBe('<rect x="1" y="2" width="0.3"/>');
    expect(element('g', {}, 'a')).toBe('<g>a</g>');
    expect(coordinate(-0.04)).toBe('0');
    expect(coordinate(12.35)).toBe('12.4');
  });

  it('any words are read back from an attribute and from an element, in well-formed XML', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const read = readBack(element('a', { b: text }, escapeXml(text)));
        // A parser turns line ends and tabs within an attribute into spaces, and carriage returns anywhere into line ends.
        expect(read.content).toBe(unescaped(escapeXml(text)).replaceAll(/\r\n?/g, '\n'));
        expect(read.attribute).toBe(unescaped(escapeXml(text)).replaceAll(/\r\n?|[\n\t]/g, ' '));
      }),
    );
  });
});

function readBack(xml: string): { readonly content: string; readonly attribute: string | undefined } {
  let content = '';
  let attribute: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => {
    content += text;
  });
  parser.on('opentag', (tag) => {
    attribute = tag.attributes['b'];
  });
  parser.write(xml).close();
  return { content, attribute };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
