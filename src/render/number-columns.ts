import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A figure with its unit is shorter than this; what is longer is a sentence, which is read from the left. */
const longestFigure = 40;
/** What a figure begins with: a digit, a sign, or what comes before an amount. */
const figure = /^[+±−-]?\d/;

/**
 * Which columns of a table are printed as numbers: those that the report has aligned to the right, unless there are
 * sentences in them, or words and not one figure.
 */
export function numberColumns({ align, children: [, ...rows] }: Table): ReadonlySet<number> {
  const columns = (align ?? []).flatMap((each, column) => (each === 'right' ? [column] : []));
  return new Set(
    columns.filter((column) => {
      const cells = rows.flatMap(({ children }) => {
        const cell = children[column];
        return cell === undefined ? [] : [toString(cell).trim()];
      });
      const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell));
      return cells.every((cell) => cell.length <= longestFigure) && (worded.length === 0 || cells.some((cell) => figure.test(cell)));
    }),
  );
}
