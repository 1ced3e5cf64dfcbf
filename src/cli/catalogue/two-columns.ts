import Table from 'cli-table3';

const gap = 2;

/** Stands in for a space that does not break, at which the table would break a line all the same. */
const unbreakable = '\ue000';

const noLines = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '',
  right: '', 'right-mid': '', middle: '',
} as const;

/**
 * Rows of two columns, indented and without lines between. The first column is never broken, since ids are copied from
 * it; the second is wrapped into what is left.
 *
 * @param first columns of the terminal that the widest first cell takes
 * @param width of the whole table
 */
export function twoColumns(rows: readonly (readonly [string, string])[], first: number, width: number): string {
  const table = new Table({
    chars: noLines,
    colWidths: [first + gap, width - first - gap],
    wordWrap: true,
    // Colours of its own would reach a pipe too.
    style: { head: [], border: [], 'padding-left': gap, 'padding-right': 0 },
  });
  table.push(...rows.map(([label, text]) => [label, text.replaceAll('\u00a0', unbreakable)]));
  return table.toString().replaceAll(unbreakable, '\u00a0').replace(/ +$/gm, '');
}
