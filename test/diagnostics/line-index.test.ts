import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/diagnostics/line-index.ts';

describe('A line index', () => {
  test('counts lines and columns from 1, in UTF-16 units', () => {
    const lines = new LineIndex('a: 🚢x\nb\n');
    expect(lines.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(5)).toEqual({ line: 1, column: 6 });
    expect(lines.positionAt(7)).toEqual({ line: 2, column: 1 });
    expect(lines.positionAt(9)).toEqual({ line: 3, column: 1 });
  });

  test('knows LF, CRLF and a lone CR as line ends', () => {
    const lines = new LineIndex('a\r\nb\rc\n\r\n\rd');
    expect(lines.lineCount).toBe(6);
    expect([1, 2, 3, 4, 5, 6].map((line) => lines.lineText(line))).toEqual(['a', 'b', 'c', '', '', 'd']);
    expect(lines.positionAt(3)).toEqual({ line: 2, column: 1 });
  });

  test('takes an offset outside the text for its nearest end, and a line outside it for an empty one', () => {
    const lines = new LineIndex('a\nbc');
    expect(lines.positionAt(-1)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(99)).toEqual({ line: 2, column: 3 });
    expect([lines.lineText(0), lines.lineText(3)]).toEqual(['', '']);
  });

  test('gives each offset the line that holds it', () => {
    const texts = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', 'å')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new LineIndex(text);
        expect(lines.lineCount).toBe(text.split(/\r\n|\r|\n/).length);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, column } = lines.positionAt(offset);
          const { start } = lines.lineSpan(line);
          expect(start + column - 1).toBe(offset);
          expect(text.slice(0, start)).toMatch(/(?:^|\n|\r)$/);
          expect(lines.lineText(line)).toBe(text.split(/\r\n|\r|\n/)[line - 1]);
        }
      }),
    );
  });
});
