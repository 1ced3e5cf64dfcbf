import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element } from './element.ts';
import { scrollRegion } from './scroll-region.ts';

/**
 * A table whose first row heads its columns, and whose first column of words heads its rows.
 *
 * @param label what it is, for whoever does not see it
 */
export function htmlTable(state: State, { align, children }: Table, label: string): Element {
  const [head, ...rows] = children;
  const named = align?.findIndex((each) => each !== 'right') ?? 0;
  const content: Element[] = [];
  if (head !== undefined) content.push(element('thead', {}, element('tr', {}, ...cellsOf(state, head).map((cell, column) => headCell(cell, 'col', isRight(align, column))))));
  const body = rows.map((row) =>
    element('tr', {}, ...cellsOf(state, row).map((cell, column) => (column === named ? headCell(cell, 'row', false) : dataCell(cell, isRight(align, column))))),
  );
  if (body.length > 0) content.push(element('tbody', {}, ...body));
  return scrollRegion(label, element('table', {}, ...content));
}

type Cell = readonly ElementContent[];

function cellsOf(state: State, row: TableRow): readonly Cell[] {
  return row.children.map((cell) => state.all(cell));
}

function isRight(align: Table['align'], column: number): boolean {
  return align?.[column] === 'right';
}

/** A cell without words heads nothing. */
function headCell(cell: Cell, scope: 'col' | 'row', right: boolean): Element {
  return cell.length === 0 ? dataCell(cell, right) : element('th', { scope, ...aligned(right) }, ...cell);
}

function dataCell(cell: Cell, right: boolean): Element {
  return element('td', aligned(right), ...cell);
}

function aligned(right: boolean): { readonly className?: string[] } {
  return right ? { className: ['number'] } : {};
}
