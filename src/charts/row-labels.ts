import { textAt, textSize } from './chart-frame.ts';
import { fitText } from './fit-text.ts';
import { textWidth } from './text-width.ts';

/** Between the lines of one label. */
const lineHeight = 16;
/** Free between two rows. */
const between = 10;

export interface RowLabels {
  /** Of the widest line. */
  readonly width: number;
  readonly rows: readonly { readonly lines: readonly string[] }[];
}

/** The labels of rows, broken to lines. */
export function rowLabels(labels: readonly string[], limit: { readonly width: number; readonly lines: number }): RowLabels {
  const rows = labels.map((label) => ({ lines: fitText(label, limit.width, limit.lines, textSize, 'regular') }));
  return { width: Math.max(0, ...rows.flatMap(({ lines }) => lines.map((line) => textWidth(line, textSize, 'regular')))), rows };
}

export interface RowPlaces {
  /** Where each row has its middle, downwards from 0. */
  readonly middles: readonly number[];
  readonly height: number;
}

/** The rows one below the other: each as high as its label or its bar, with the same space between them. */
export function rowPlaces({ rows }: RowLabels, barHeight: number): RowPlaces {
  const middles: number[] = [];
  let top = 0;
  for (const { lines } of rows) {
    const height = Math.max(barHeight, lines.length * lineHeight) + between;
    middles.push(top + height / 2);
    top += height;
  }
  return { middles, height: top };
}

/** The labels, each about the middle of its row. */
export function drawRowLabels({ rows }: RowLabels, { middles }: RowPlaces, left: number): string {
  return rows
    .flatMap(({ lines }, row) => lines.map((line, index) => textAt(line, left, baseline(middles[row] ?? 0) + (index - (lines.length - 1) / 2) * lineHeight, {})))
    .join('\n');
}

/** Where a line of the usual size stands that has its middle at a height. */
export function baseline(middle: number): number {
  return middle + 5;
}
