import { expect, test } from 'vitest';
import { refuseTooLarge } from '../../src/collab.ts';
import { maximumBytes } from '../../src/document/limits.ts';
import { tooLarge } from '../../src/document/too-large.ts';

test.each([
  [maximumBytes + 1, 16.1],
  [17 * 1024 * 1024, 17],
  [123_456_789, 117.8],
])('a file of %i bytes has %d MB, with one decimal and rounded up', (size, megabytes) => {
  expect(tooLarge(size).args).toEqual({ megabytes, limit: 16 });
  expect(refuseTooLarge(size).diagnostics).toEqual([tooLarge(size)]);
});
