import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Table as TableNode, TableCell as CellNode } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textWidth } from '../../charts/text-width.ts';
import { numberColumns } from '../number-columns.ts';
import { caption } from './caption.ts';
import type { Column, ColumnWidths } from './column-widths.ts';
import { columnWidths } from './column-widths.ts';
import { fontWidths } from './font-widths.ts';
import { textWidthTwips } from './page.ts';
import { runs } from './runs.ts';
import type { WordContext } from './word-context.ts';

/** How the text in cells is set: its size in twentieths of a point, and its styles. */
const usual = { size: 180, body: 'TableText', head: 'TableHeading' } as const;
const small = { size: 160, body: 'TableTextSmall', head: 'TableHeadingSmall' } as const;
/** The space beside the text of a cell, in the same. */
const beside = 85;
/** Fonts differ a little from the widths that are known, and a footnote's number takes room. */
const slack = 30;
/** A table of so few lines stays on one page. */
const fewLines = 9;

/** A table has no space of its own below: what comes after it brings it along. */
export const belowTable = { spacing: { before: 160 } } as const;

/** A table with its caption above; its first row is repeated on every page, and no row is broken between two. */
export function table(node: TableNode, title: string, context: WordContext): (Paragraph | Table)[] {
  const { children: rows } = node;
  const cells = rows.map(({ children }) => children.map((each) => toString(each)));
  const numbers = numberColumns(node);
  const { widths, setting } = layoutOf(cells, numbers, context.font);
  const isShort = total(cells.map((row) => linesOf(row, widths, setting.size))) <= fewLines;
  const written = rows.map(
    (row, index) =>
      new TableRow({
        ...(index === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        // The heading is never left alone at the foot of a page, nor the last row at the head of one.
        keepNext: index < rows.length - 1 && (isShort || index === 0 || index === rows.length - 2),
        children: widths.map((width, column) => cell(row.children[column], { width, isHeading: index === 0, isNumbers: numbers.has(column), setting }, context)),
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

type Setting = typeof usual | typeof small;

const heavy = { style: BorderStyle.SINGLE, size: 8, color: '4D4D4D' };
const light = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface CellLook {
  readonly width: number;
  readonly isHeading: boolean;
  readonly isNumbers: boolean;
  readonly setting: Setting;
}

function cell(node: CellNode | undefined, { width, isHeading, isNumbers, setting }: CellLook, context: WordContext): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeading ? 'bottom' : 'top',
    ...(isHeading ? { shading: { fill: 'F0F0F0' } } : {}),
    children: [
      new Paragraph({
        style: isHeading ? setting.head : setting.body,
        ...(isNumbers ? { alignment: 'right' } : {}),
        children: runs(node?.children ?? [], context, {}),
      }),
    ],
  });
}

interface Layout {
  readonly widths: readonly number[];
  readonly setting: Setting;
}

/** The text is smaller where words or numbers would be broken otherwise. */
function layoutOf([headings = [], ...rows]: readonly (readonly string[])[], numbers: ReadonlySet<number>, font: string): Layout {
  const columns: readonly Column[] = headings.map((heading, column) => ({ heading, cells: rows.map((row) => row[column] ?? ''), isNumbers: numbers.has(column) }));
  const inSize = (setting: Setting): Layout & Pick<ColumnWidths, 'isWhole'> => {
    const { widths, isWhole } = columnWidths(columns, textWidthTwips, { size: setting.size, padding: 2 * beside + slack, font: fontWidths(font) });
    return { widths: widths.map(Math.floor), isWhole, setting };
  };
  const found = inSize(usual);
  return found.isWhole ? found : inSize(small);
}

/** How many lines a row takes, about. */
function linesOf(row: readonly string[], widths: readonly number[], size: number): number {
  return Math.max(...row.map((written, column) => Math.ceil(textWidth(written, size, 'regular') / ((widths[column] ?? 0) - 2 * beside))));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
