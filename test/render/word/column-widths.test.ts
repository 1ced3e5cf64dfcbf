import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/render/word/column-widths.ts';

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('the widths of columns', () => {
  it('are what the cells need where there is room', () => {
    const widths = columnWidths([{ heading: 'a', cells: ['b'], isNumbers: false }, { heading: 'a', cells: ['bbbb'], isNumbers: false }], 10_000, 180, 100);
    expect(total(widths)).toBeLessThan(1000);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
  });

  it('leave a number on one line beside a long text', () => {
    const columns = [{ heading: 'Verdi', cells: ['16,3 millioner kroner i året'], isNumbers: true }, { heading: 'Hvorfor', cells: ['et ord til '.repeat(60)], isNumbers: false }];
    const [number = 0, text = 0] = columnWidths(columns, 9638, 180, 200);
    expect(number).toBeGreaterThan(2200);
    expect(number + text).toBeCloseTo(9638, 0);
    expect(text).toBeGreaterThan(number);
  });

  it('never need more than there is', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('x'.repeat(2000), 'ord '.repeat(200), ''));
    const column = fc.record({ heading: text, cells: fc.array(text, { minLength: 3, maxLength: 3 }), isNumbers: fc.boolean() });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const widths = columnWidths(columns, 9638, 180, 200);
        expect(widths).toHaveLength(columns.length);
        expect(total(widths)).toBeLessThanOrEqual(9638 + 1e-6);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
