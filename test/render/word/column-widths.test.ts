import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text-width.ts';
import type { Column } from '../../../src/render/word/column-widths.ts';
import { columnWidths } from '../../../src/render/word/column-widths.ts';
import { fontWidths } from '../../../src/render/word/font-widths.ts';

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const arial = { size: 180, padding: 200, font: fontWidths('Arial') };

describe('the widths of columns', () => {
  it('are what the cells need where there is room', () => {
    const { widths, isWhole } = columnWidths([{ heading: 'a', cells: ['b'], isNumbers: false }, { heading: 'a', cells: ['bbbb'], isNumbers: false }], 10_000, arial);
    expect(total(widths)).toBeLessThan(1000);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
    expect(isWhole).toBe(true);
  });

  it('leave a number on one line beside a long text', () => {
    const columns = [{ heading: 'Verdi', cells: ['16,3 millioner kroner i året'], isNumbers: true }, { heading: 'Hvorfor', cells: ['et ord til '.repeat(60)], isNumbers: false }];
    const { widths: [number = 0, text = 0], isWhole } = columnWidths(columns, 9638, arial);
    expect(number).toBeGreaterThan(2200);
    expect(number + text).toBeCloseTo(9638, 0);
    expect(text).toBeGreaterThan(number);
    expect(isWhole).toBe(true);
  });

  it('have room for a wider font than Arial', () => {
    const columns: readonly Column[] = [{ heading: 'P10', cells: ['−12,8'], isNumbers: true }];
    // The widths in Verdana, in thousandths of the size: a minus 818, a digit 636, a comma 364.
    const inVerdana = (180 * (818 + 3 * 636 + 364)) / 1000;
    expect(columnWidths(columns, 9638, { ...arial, font: fontWidths('Verdana') }).widths[0]).toBeGreaterThan(inVerdana + arial.padding);
    expect(columnWidths(columns, 9638, arial).widths[0]).toBeCloseTo(Math.max(textWidth('−12,8', 180, 'regular'), textWidth('P10', 180, 'bold')) + arial.padding, 6);
  });

  it('are told from those in which something is broken', () => {
    const columns = Array.from({ length: 10 }, (): Column => ({ heading: 'Gjennomføringsevne', cells: ['100 000 kroner'], isNumbers: true }));
    expect(columnWidths(columns, 9638, arial).isWhole).toBe(false);
    expect(columnWidths(columns, 30_000, arial).isWhole).toBe(true);
  });

  it('leave the number of a section of law on one line', () => {
    const columns: readonly Column[] = [{ heading: '§', cells: ['20-4'], isNumbers: false }, { heading: 'b', cells: ['ord '.repeat(900)], isNumbers: false }];
    expect(columnWidths(columns, 3000, { ...arial, padding: 0 }).widths[0]).toBeGreaterThanOrEqual(textWidth('20-4', 180, 'regular'));
  });

  it('never need more than there is', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('x'.repeat(2000), 'ord '.repeat(200), ''));
    const column = fc.record({ heading: text, cells: fc.array(text, { minLength: 3, maxLength: 3 }), isNumbers: fc.boolean() });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), fc.constantFrom('Arial', 'Verdana', 'Consolas'), (columns, font) => {
        const { widths } = columnWidths(columns, 9638, { ...arial, font: fontWidths(font) });
        expect(widths).toHaveLength(columns.length);
        expect(total(widths)).toBeLessThanOrEqual(9638 + 1e-6);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
