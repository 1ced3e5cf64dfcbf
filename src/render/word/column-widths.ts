import { textWidth } from '../../charts/text-width.ts';
import type { FontWidths } from './font-widths.ts';

/** A column of a table as it is printed. */
export interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  /** A column of numbers, which are not broken. */
  readonly isNumbers: boolean;
}

/** How the text of a table is set. */
export interface CellText {
  /** In the unit of all widths. */
  readonly size: number;
  /** What a cell has beside its text, left and right together. */
  readonly padding: number;
  readonly font: FontWidths;
}

/** How wide the columns of a table become. */
export interface ColumnWidths {
  /** Their sum is at most what is available. */
  readonly widths: readonly number[];
  /** Whether every word and every number stays whole. */
  readonly isWhole: boolean;
}

/**
 * Shares the width of the page among the columns of a table. A table that needs less is as wide as it needs to be. Else
 * every column gets what its longest word needs, or its longest number, and the rest is shared so that the table becomes
 * low: in proportion to the fourth root of the sum of the cells' lengths cubed, which is where the sum of the cells'
 * heights cubed is least.
 */
export function columnWidths(columns: readonly Column[], available: number, text: CellText): ColumnWidths {
  const measured = columns.map((column) => measure(column, text));
  const wanted = measured.map(({ whole }) => whole + text.padding);
  if (total(wanted) <= available) return { widths: wanted, isWhole: true };
  const withNumbers = measured.map(({ word, number }) => Math.max(word, number) + text.padding);
  const words = measured.map(({ word }) => word + text.padding);
  // Numbers stay whole where there is room for that, else only words do, and else not even those.
  const least = [withNumbers, words].find((widths) => total(widths) <= available) ?? words.map((width) => (width * available) / total(words));
  return { widths: shared(least, wanted, measured.map(({ weight }) => weight), available), isWhole: least === withNumbers };
}

interface Measured {
  /** What the widest cell takes on one line. */
  readonly whole: number;
  /** What the longest word takes. */
  readonly word: number;
  /** What the longest number takes. */
  readonly number: number;
  /** What the column's texts weigh when the width is shared. */
  readonly weight: number;
}

function measure({ heading, cells, isNumbers }: Column, { size, font }: CellText): Measured {
  const bold = (text: string): number => textWidth(text, size, 'bold') * font.bold;
  const regular = (text: string): number => textWidth(text, size, 'regular') * font.regular;
  const numbers = cells.map(regular);
  const widths = [bold(heading), ...numbers];
  return {
    whole: Math.max(...widths),
    word: Math.max(...wordsOf(heading).map(bold), ...cells.flatMap(wordsOf).map(regular)),
    number: isNumbers ? Math.max(0, ...numbers) : 0,
    // Roots of two and not a power: those are the same on every machine.
    weight: Math.sqrt(Math.sqrt(total(widths.map((width) => width * width * width)))),
  };
}

/** What a line may be broken between: after a space, a slash, or a hyphen that no digit follows. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n\t]|(?<=\/)|(?<=-)(?!\d)/);
}

/** Between the least and what is wanted, in proportion to the weights; the factor is found by halving. */
function shared(least: readonly number[], wanted: readonly number[], weights: readonly number[], available: number): readonly number[] {
  const withFactor = (factor: number): readonly number[] =>
    least.map((width, index) => Math.max(width, Math.min(wanted[index] ?? width, (weights[index] ?? 0) * factor)));
  let low = 0;
  let high = Math.max(...wanted.map((width, index) => width / Math.max(1, weights[index] ?? 1)));
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (total(withFactor(middle)) <= available) low = middle;
    else high = middle;
  }
  return withFactor(low);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
