import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { State } from 'mdast-util-to-hast';
import { numberColumns } from '../number-columns.ts';
import { element } from './element.ts';
import { scrollRegion } from './scroll-region.ts';

/** A table of so many columns of words is too wide for a telephone: its cells are put below one another there. */
const fewestStacked = 3;

/**
 * A table whose first row heads its columns, and whose first column of words heads its rows.
 *
 * @param label what it is, for whoever does not see it
 */
export function htmlTable(state: State, node: Table, label: string): Element {
  const [head, ...rows] = node.children;
  const numbers = numberColumns(node);
  const headings = (head?.children ?? []).map((cell) => toString(cell));
  const words = headings.flatMap((_, column) => (numbers.has(column) ? [] : [column]));
  const isStacked = words.length >= fewestStacked;
  const propertiesOf = (column: number): CellProperties => ({ ...aligned(numbers.has(column)), ...(isStacked ? { dataLabel: headings[column] ?? '' } : {}) });
  const content: Element[] = [];
  if (head !== undefined) content.push(element('thead', {}, element('tr', {}, ...cellsOf(state, head).map((cell, column) => headCell(cell, 'col', aligned(numbers.has(column)))))));
  const body = rows.map((row) =>
    element('tr', {}, ...cellsOf(state, row).map((cell, column) => (column === words[0] ? headCell(cell, 'row', {}) : element('td', { ...propertiesOf(column) }, ...cell)))),
  );
  if (body.length > 0) content.push(element('tbody', {}, ...body));
  return scrollRegion(label, element('table', isStacked ? { className: ['stacked'] } : {}, ...content));
}

type Cell = readonly ElementContent[];

interface CellProperties {
  readonly className?: string[];
  /** Its column's heading, where that is not seen above it. */
  readonly dataLabel?: string;
}

function cellsOf(state: State, row: TableRow): readonly Cell[] {
  return row.children.map((cell) => state.all(cell));
}

/** A cell without words heads nothing. */
function headCell(cell: Cell, scope: 'col' | 'row', properties: CellProperties): Element {
  return cell.length === 0 ? element('td', { ...properties }) : element('th', { scope, ...properties }, ...cell);
}

function aligned(right: boolean): CellProperties {
  return right ? { className: ['number'] } : {};
}
