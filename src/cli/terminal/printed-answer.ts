import type { ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { PhrasingContent, Table as TableNode } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../../report/report.ts';
import { cellsOf } from './cells.ts';
import { visibleText } from './visible-text.ts';

export interface PrintedAnswerOptions {
  readonly width: number;
  readonly colors: ColorSupportLevel;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** The report's title and answer for a terminal: paragraphs wrapped, tables drawn, nothing that could steer it. */
export function printedAnswer({ title, answer }: Report, options: PrintedAnswerOptions): string {
  const chalk = new Chalk({ level: options.colors });
  const width = Math.min(options.width, widest);
  const wrap = (text: string): string => wrapAnsi(text, width, { hard: false });
  const sentence = (parts: readonly PhrasingContent[]): string => parts.map((part) => printed(part, chalk)).join('');
  const blocks = answer.map((node) => {
    if (node.type === 'table') return printedTable(node, width);
    if (node.type === 'paragraph') return wrap(sentence(node.children));
    return node.children.map((item) => listItem(visibleText(toString(item)), width)).join('\n');
  });
  return [chalk.bold(wrap(visibleText(title))), ...blocks].map((block) => `${block}\n`).join('\n');
}

function printed(node: PhrasingContent, chalk: InstanceType<typeof Chalk>): string {
  const text = visibleText(toString(node));
  if (node.type === 'strong') return chalk.bold(text);
  return node.type === 'inlineCode' ? chalk.cyan(text) : text;
}

/** A list item, its further lines indented under the first. */
function listItem(content: string, width: number): string {
  return `- ${wrapAnsi(content, width - 2, { hard: false }).replaceAll('\n', '\n  ')}`;
}

function printedTable({ align, children }: TableNode, width: number): string {
  const rows = children.map((row) => row.children.map((cell) => visibleText(toString(cell))));
  const [head = [], ...body] = rows;
  const colWidths = fitted(rows, width);
  if (colWidths === undefined) return asList(head, body, width).join('\n');
  const table = new Table({
    head,
    colAligns: head.map((_, column) => (align?.[column] === 'right' ? 'right' : 'left')),
    colWidths,
    wordWrap: true,
    // Colours of its own would reach a pipe too.
    style: { head: [], border: [], compact: true },
  });
  table.push(...body);
  return table.toString();
}

/**
 * A table that is too wide for the terminal, as lists. Few columns are compared, and stand one after the other with a line for
 * each row; many are what is said of each row, and stand under it.
 */
function asList([, ...names]: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  if (names.length > fewColumns) {
    return rows.flatMap(([label = '', ...cells]) => [label, ...names.map((name, index) => listItem(`${name}: ${cells[index] ?? ''}`, width))]);
  }
  return names.flatMap((name, index) => [name, ...rows.map(([label = '', ...cells]) => listItem(`${label}: ${cells[index] ?? ''}`, width))]);
}

/** So many columns beside the first can still be compared. */
const fewColumns = 3;

function cellWidth(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/**
 * Column widths with their padding; where the table is too wide, the widest column gives way until its longest word fills it,
 * then the next widest. Undefined where that is not enough.
 */
function fitted(rows: readonly (readonly string[])[], width: number): number[] | undefined {
  const [head = []] = rows;
  const largest = (measure: (text: string) => number): number[] => head.map((_, column) => Math.max(...rows.map((row) => measure(row[column] ?? ''))) + 2);
  const columns = largest(cellWidth);
  const narrowest = largest((text) => Math.max(...text.split(' ').map(cellWidth)));
  let excess = columns.reduce((sum, column) => sum + column, columns.length + 1) - width;
  for (; excess > 0; excess -= 1) {
    const yielding = columns.flatMap((column, index) => (column > (narrowest[index] ?? 0) ? [{ column, index }] : []));
    const [first] = yielding.toSorted((a, b) => b.column - a.column);
    if (first === undefined) return undefined;
    columns[first.index] = first.column - 1;
  }
  return columns;
}
