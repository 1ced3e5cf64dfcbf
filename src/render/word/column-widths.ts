import { textWidth } from '../../charts/text-width.ts';

/** A column of a table as it is printed. */
export interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
  /** A column of numbers, which are not broken. */
  readonly isNumbers: boolean;
}

/**
 * How wide the columns of a table become, in the units of `size`. A table that needs less than the page is as wide as it
 * needs to be. Else every column gets what its longest word needs, or its longest number, and the rest is shared so that
 * the table becomes low: in proportion to the fourth root of the sum of the cells' lengths cubed, which is where the sum of
 * the cells' heights cubed is least.
 *
 * @param padding that a cell has beside its text, left and right together
 * @returns widths whose sum is at most `available`
 */
export function columnWidths(columns: readonly Column[], available: number, size: number, padding: number): readonly number[] {
  const measured = columns.map((column) => measure(column, size));
  const wanted = measured.map(({ whole }) => whole + padding);
  if (total(wanted) <= available) return wanted;
  const withNumbers = measured.map(({ word, number }) => Math.max(word, number) + padding);
  const words = measured.map(({ word }) => word + padding);
  // Numbers stay whole where there is room for that, else only words do, and else not even those.
  const least = [withNumbers, words].find((widths) => total(widths) <= available) ?? words.map((width) => (width * available) / total(words));
  return shared(least, wanted, measured.map(({ text }) => text), available);
}

interface Measured {
  /** What the widest cell takes on one line. */
  readonly whole: number;
  /** What the longest word takes. */
  readonly word: number;
  /** What the longest number takes. */
  readonly number: number;
  /** What the column's texts weigh when the width is shared. */
  readonly text: number;
}

function measure({ heading, cells, isNumbers }: Column, size: number): Measured {
  const widths = [textWidth(heading, size, 'bold'), ...cells.map((cell) => textWidth(cell, size, 'regular'))];
  const words = [...wordsOf(heading).map((word) => textWidth(word, size, 'bold')), ...cells.flatMap(wordsOf).map((word) => textWidth(word, size, 'regular'))];
  return {
    whole: Math.max(...widths),
    word: Math.max(...words),
    number: isNumbers ? Math.max(0, ...widths.slice(1)) : 0,
    // Roots of two and not a power: those are the same on every machine.
    text: Math.sqrt(Math.sqrt(total(widths.map((width) => width * width * width)))),
  };
}

/** What a line may be broken between: after a space, a hyphen or a slash. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[ \n\t]|(?<=[-/])/);
}

/** Between the least and what is wanted, in proportion to the texts; the factor is found by halving. */
function shared(least: readonly number[], wanted: readonly number[], texts: readonly number[], available: number): readonly number[] {
  const withFactor = (factor: number): readonly number[] =>
    least.map((width, index) => Math.max(width, Math.min(wanted[index] ?? width, (texts[index] ?? 0) * factor)));
  let low = 0;
  let high = Math.max(...wanted.map((width, index) => width / Math.max(1, texts[index] ?? 1)));
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
