import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDiff } from '../../../src/cli/analyze/short-diff.ts';
import { commands } from '../../../src/texts/en/commands.ts';

const same = 'x'.repeat(120);

describe('a short diff', () => {
  it('puts each old line before the new one in its place, each with its own number', () => {
    const lines = shortDiff('a\nb\nc\nd\ne\n', 'new\na\nb\nC\nD\ne\n', commands, 80);
    expect(lines).toEqual(['  1: +new', '  3: -c', '  4: +C', '  4: -d', '  5: +D']);
  });

  it('shows long lines about the first character that differs', () => {
    const lines = shortDiff(`${same} 16,3 ${same}\n`, `${same} 15,1 ${same}\n`, commands, 40);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ {2}1: -…x+ 16,3 x+…$/);
    expect(lines[1]).toMatch(/^ {2}1: \+…x+ 15,1 x+…$/);
  });

  it('shows a line end that is missing', () => {
    expect(shortDiff('a\nb', 'a\nb\n', commands, 80)).toEqual(['  2: -b', '  2: +b⏎']);
  });

  it('keeps pairs whole and counts what is left', () => {
    const text = (word: string): string => Array.from({ length: 20 }, (_, index) => `${index} ${word}\n${index}\n`).join('');
    const lines = shortDiff(text('old'), text('new'), commands, 80);
    expect(lines).toHaveLength(13);
    expect(lines.at(-2)).toBe('  11: +5 new');
    expect(lines.at(-1)).toBe('  … and 28 more changed lines');
  });

  it('never shows a pair as the same, nor a line that is too long', () => {
    const line = fc.stringMatching(/^[ab]{0,80}$/);
    fc.assert(
      fc.property(line, line, fc.integer({ min: 20, max: 60 }), (one, other, width) => {
        fc.pre(one !== other);
        const lines = shortDiff(`${one}\n`, `${other}\n`, commands, width);
        expect(new Set(lines.map((each) => each.replace(/^ {2}1: [-+]/, ''))).size).toBe(2);
        for (const each of lines) expect(Array.from(each).length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
