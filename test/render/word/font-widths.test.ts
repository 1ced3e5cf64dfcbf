import { describe, expect, it } from 'vitest';
import { fontWidths } from '../../../src/render/word/font-widths.ts';

describe('the room for a font', () => {
  it('is Arial’s for Arial and what is no wider', () => {
    for (const font of ['Arial', 'arial', 'Calibri', 'Times New Roman']) expect(fontWidths(font), font).toEqual({ regular: 1, bold: 1 });
  });

  it('is more for a wider one, and for one that is not known', () => {
    const order = ['Arial', 'Open Sans', 'Verdana', 'Courier New'].map((font) => fontWidths(font).regular);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
    expect(fontWidths('Kommune Sans')).toEqual(fontWidths('Verdana'));
  });
});
