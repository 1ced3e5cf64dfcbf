import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../src/render/word/picture-size.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 44, 0, 0, 0, 100, 8, 6, 0, 0, 0];
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 1, 0, 0];

describe('the size of a picture', () => {
  it('is read from a PNG and from a JPEG', () => {
    expect(pictureSize(Uint8Array.from(png))).toEqual({ width: 300, height: 100 });
    expect(pictureSize(Uint8Array.from(jpeg))).toEqual({ width: 300, height: 100 });
  });

  it('is unknown for anything else, and for what breaks off', () => {
    for (const bytes of [[], [1, 2, 3], png.slice(0, 12), jpeg.slice(0, 12), [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]]) expect(pictureSize(Uint8Array.from(bytes))).toBeUndefined();
  });
});
