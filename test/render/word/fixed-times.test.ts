import { describe, expect, it } from 'vitest';
import { withFixedTimes } from '../../../src/render/word/fixed-times.ts';

/** A zip file of one empty file, `a`. */
function zip(time: readonly number[]): Uint8Array {
  const local = [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, ...time, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x61];
  const entry = [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 0, 0, ...time, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, entry.length, 0, 0, 0, local.length, 0, 0, 0, 0, 0];
  return Uint8Array.from([...local, ...entry, ...end]);
}

describe('a zip file with fixed times', () => {
  it('is the same whenever it was written', () => {
    expect(withFixedTimes(zip([1, 2, 3, 4]))).toEqual(withFixedTimes(zip([5, 6, 7, 8])));
    expect(withFixedTimes(zip([1, 2, 3, 4]))).toEqual(zip([0, 0, 0x21, 0]));
  });

  it('is not made of anything else', () => {
    expect(() => withFixedTimes(new Uint8Array(30))).toThrow('no zip file');
  });
});
