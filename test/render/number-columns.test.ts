import { describe, expect, it } from 'vitest';
import { numberColumns } from '../../src/render/number-columns.ts';
import { table } from '../../src/report/nodes.ts';

function numbersOf(cells: readonly string[]): boolean {
  const node = table('lr', [['Navn', 'Verdi'], ...cells.map((cell) => ['a', cell])]);
  return numberColumns(node).has(1);
}

describe('a column of numbers', () => {
  it('is one of figures, with their units, and of dashes', () => {
    for (const cells of [['1', '−12,8'], ['16,3 millioner kroner i året', '–'], ['–'], ['+0,5', 'må måles'], ['']]) expect(numbersOf(cells), cells.join()).toBe(true);
  });

  it('is not one of sentences or of words alone, whatever the report says', () => {
    for (const cells of [['må måles', 'må måles'], ['1', 'fra 0 (i dag) til 2 på skalaen −4 til 4; et måltall må velges']]) expect(numbersOf(cells), cells.join()).toBe(false);
  });

  it('is never one that the report has aligned to the left', () => {
    expect(numberColumns(table('ll', [['a', 'b'], ['1', '2']])).size).toBe(0);
  });
});
