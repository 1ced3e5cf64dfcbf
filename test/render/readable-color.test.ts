import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableColor } from '../../src/render/readable-color.ts';

/** Contrast by WCAG 2.2, with its own powers. */
function contrast(one: string, other: string): number {
  const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => linear(Number.parseInt(color.slice(start, start + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('a readable colour', () => {
  it('is the colour itself where that can be read', () => {
    expect(readableColor('#0b3c5d', '#f3f5f7', 5)).toBe('#0b3c5d');
  });

  it('is darker on a light background and lighter on a dark one where it has to be', () => {
    expect(readableColor('#ffd500', '#f3f5f7', 5)).toBe('#736000');
    expect(contrast(readableColor('#0b3c5d', '#1f262c', 7), '#1f262c')).toBeGreaterThan(6.8);
  });

  it('has the contrast that WCAG asks for, whatever the house colour', () => {
    const part = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const color = `#${parts.join('')}`;
        expect(contrast(readableColor(color, '#f3f5f7', 5), '#f3f5f7')).toBeGreaterThan(4.5);
        expect(contrast(readableColor(color, '#1f262c', 7), '#1f262c')).toBeGreaterThan(4.5);
      }),
    );
  });
});
