import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as TableNode, TableCell as CellNode } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textWidth } from '../../charts/text-width.ts';
import { caption } from './caption.ts';
import { columnWidths } from './column-widths.ts';
import { textWidthTwips } from './page.ts';
import { runs } from './runs.ts';
import type { WordContext } from './word-context.ts';

/** Of the text in a cell and of the space beside it, in twentieths of a point. */
const textSize = 180;
const beside = 85;
/** Fonts differ a little from the widths that are known, and a footnote's number takes room. */
const slack = 30;
/** A table of so few lines stays on one page. */
const fewLines = 11;

/** A table has no space of its own below: what comes after it brings it along. */
export const belowTable = { spacing: { before: 160 } } as const;

/** A table with its caption above; its first row is repeated on every page, and no row is broken between two. */
export function table({ children: rows, align }: TableNode, title: string, context: WordContext): (Paragraph | Table)[] {
  const cells = rows.map(({ children }) => children.map((node) => toString(node)));
  const widths = widthsOf(cells, align ?? []);
  const isShort = total(cells.map((row) => linesOf(row, widths))) <= fewLines;
  const written = rows.map(
    (row, index) =>
      new TableRow({
        ...(index === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        // The heading is never left alone at the foot of a page, nor the last row at the head of one.
        keepNext: index < rows.length - 1 && (isShort || index === 0 || index === rows.length - 2),
        children: widths.map((width, column) => cell(row.children[column], { width, isHeading: index === 0, isNumbers: align?.[column] === 'right' }, context)),
      }),
  );
  return [
    caption('above', context.words.table, title),
    new Table({
      rows: written,
      columnWidths: widths,
      width: { size: total(widths), type: WidthType.DXA },
      layout: 'fixed',
      // The text of the first column begins where the text above does.
      indent: { size: 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: beside, right: beside, marginUnitType: WidthType.DXA },
      borders: { top: heavy, bottom: heavy, left: none, right: none, insideVertical: none, insideHorizontal: light },
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
    }),
  ];
}

const heavy = { style: BorderStyle.SINGLE, size: 8, color: '4D4D4D' };
const light = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface CellLook {
  readonly width: number;
  readonly isHeading: boolean;
  readonly isNumbers: boolean;
}

function cell(node: CellNode | undefined, { width, isHeading, isNumbers }: CellLook, context: WordContext): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeading ? 'bottom' : 'top',
    ...(isHeading ? { shading: { fill: 'F0F0F0' } } : {}),
    children: [
      new Paragraph({
        style: isHeading ? 'TableHeading' : 'TableText',
        ...(isNumbers ? { alignment: 'right' } : {}),
        children: runs(node?.children ?? [], context, {}),
      }),
    ],
  });
}

function widthsOf([headings = [], ...rows]: readonly (readonly string[])[], align: NonNullable<TableNode['align']>): readonly number[] {
  const columns = headings.map((heading, column) => ({ heading, cells: rows.map((row) => row[column] ?? ''), isNumbers: align[column] === 'right' }));
  return columnWidths(columns, textWidthTwips, textSize, 2 * beside + slack).map(Math.floor);
}

/** How many lines a row takes, about. */
function linesOf(row: readonly string[], widths: readonly number[]): number {
  return Math.max(...row.map((written, column) => Math.ceil(textWidth(written, textSize, 'regular') / ((widths[column] ?? 0) - 2 * beside))));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
