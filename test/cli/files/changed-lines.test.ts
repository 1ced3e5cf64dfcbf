import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../src/cli/files/changed-lines.ts';

describe('the lines that were changed', () => {
  it('are told as stretches of the new text', () => {
    expect(changedLines('a\nb\nc\nd\n', 'a\nB\nc\nd\ne\nf\n')).toEqual([{ first: 2, last: 2 }, { first: 5, last: 6 }]);
    expect(changedLines('a\r\nb\r\n', 'a\r\nx\r\nb\r\n')).toEqual([{ first: 2, last: 2 }]);
  });

  it('are none where lines were only taken out', () => {
    expect(changedLines('a\nb\nc\n', 'a\nc\n')).toEqual([]);
  });

  it('are none that are empty', () => {
    expect(changedLines('a\n', 'a\n\nb\n  \nc\n')).toEqual([{ first: 3, last: 3 }, { first: 5, last: 5 }]);
    expect(changedLines('a\nb\n', 'a\n\nb\n')).toEqual([]);
  });

  it('are, taken out with what is empty, a part of the old text in its order', () => {
    const lines = array(constantFrom('a', 'b', 'c', ''), { maxLength: 12 });
    assert(
      property(lines, lines, (before, after) => {
        const changed = changedLines(before.join('\n'), after.join('\n'));
        const isChanged = (line: number): boolean => changed.some(({ first, last }) => first <= line && line <= last);
        const kept = after.join('\n').split('\n').filter((line, index) => line !== '' && !isChanged(index + 1));
        let at = 0;
        for (const line of before.join('\n').split('\n')) if (line === kept[at]) at += 1;
        expect(at).toBe(kept.length);
      }),
    );
  });
});
