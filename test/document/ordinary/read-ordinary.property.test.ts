import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrdinary } from '../../../src/document/ordinary/read-ordinary.ts';
import { parseThoroughly } from '../../../src/document/parse-document.ts';
import { runCount } from '../../run-count.ts';
import { chanceFrom } from '../edit/odd-document.ts';
import { hostileText } from './hostile-texts.ts';
import { isSameTree } from './same-tree.ts';

describe('the reader of ordinary texts and the parser', () => {
  test('give the same tree of any text that the reader does not leave to the parser', { timeout: 120_000 }, () => {
    const runs = runCount(10_000, 2_000);
    let read = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = hostileText(chanceFrom(seed));
        const root = readOrdinary(text);
        if (root === undefined) return true;
        read += 1;
        const { document, diagnostics } = parseThoroughly({ name: 'study.yaml', text, byteOrderMark: false });
        return diagnostics.length === 0 && document !== undefined && isSameTree(root, document.root);
      }),
      { numRuns: runs, seed: 11 },
    );
    // A reader that left everything to the parser would agree with it too.
    expect(read).toBeGreaterThan(runs / 10);
  });
});
