import type { ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { PhrasingContent, Table as TableNode } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Report } from '../../report/report.ts';
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
  const blocks = answer.map((node) =>
    node.type === 'table' ? printedTable(node, width) : wrap(node.children.map((part) => printed(part, chalk)).join('')),
  );
  return [chalk.bold(wrap(visibleText(title))), ...blocks].map((block) => `${block}\n`).join('\n');
}

function printed(node: PhrasingContent, chalk: InstanceType<typeof Chalk>): string {
  const text = visibleText(toString(node));
  if (node.type === 'strong') return chalk.bold(text);
  return node.type === 'inlineCode' ? chalk.cyan(text) : text;
}

function printedTable({ align, children }: TableNode, width: number): string {
  const rows = children.map((row) => row.children.map((cell) => visibleText(toString(cell))));
  const [head = [], ...body] = rows;
  const columns = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = new Table({
    head,
    colAligns: head.map((_, column) => (align?.[column] === 'right' ? 'right' : 'left')),
    colWidths: fitted(columns, width),
    wordWrap: true,
    // Colours of its own would reach a pipe too.
    style: { head: [], border: [], compact: true },
  });
  table.push(...body);
  return table.toString();
}

/** Column widths with their padding; where the table is too wide, the first column, which holds words, gives way. */
function fitted(columns: readonly number[], width: number): number[] {
  const padded = columns.map((column) => column + 2);
  const borders = columns.length + 1;
  const excess = padded.reduce((sum, column) => sum + column, borders) - width;
  const [first = 0, ...others] = padded;
  return [excess > 0 ? Math.max(12, first - excess) : first, ...others];
}
