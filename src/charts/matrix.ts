import type { Drawn } from './chart-frame.ts';
import { chartWidth, margin, textAt } from './chart-frame.ts';
import type { MatrixChart } from './chart-spec.ts';
import { fitText } from './fit-text.ts';
import { drawLegend } from './legend.ts';
import { columnHeading } from './matrix-heading.ts';
import { dark, quietInk, rule } from './palette.ts';
import type { RowLabels } from './row-labels.ts';
import { rowLabels } from './row-labels.ts';
import { firstSmallEnough, isSmall } from './small-enough.ts';
import { coordinate, element } from './svg-element.ts';

const mostMatrixRows = 40;
export const mostColumns = 20;
const widestCell = 92;
const narrowestCell = 24;
const rowHeight = 22;
const lineHeight = 16;
const groupHeight = 28;
const dotSize = 11;

/**
 * Who takes part in what: a dark dot where a row and a column meet, a small light one where they do not. Rows that follow
 * one another in a group stand under its name. The first 40 rows and the first 20 columns are drawn; nothing without either.
 * Names take less room where there are so many that the drawing would take too many bytes, and those of groups are left
 * out, yet two different names are not cut to the same as long as there is another way.
 */
export function drawMatrix(spec: MatrixChart): Drawn {
  if (spec.rows.length === 0 || spec.columns.length === 0) return { markup: '', height: 0 };
  return firstSmallEnough(spec, [
    ...rooms.map((room) => (words: MatrixChart) => toldApart(words, room)),
    ...rooms.map((room) => (words: MatrixChart) => drawn(words, room)),
    (words) => drawn({ ...words, rows: words.rows.map((row) => ({ ...row, group: '' })) }, narrowest),
  ]);
}

/**
 * How many of the rows, from the first, can be drawn so that no two names are cut to the same: a chart with fewer rows has
 * more room for words. As many as are drawn at all where names differ only so far out that no room is enough.
 */
export function rowsToldApart(spec: MatrixChart): number {
  const most = Math.min(mostMatrixRows, spec.rows.length);
  for (let count = most; count > 1; count -= 1) {
    const words = { ...spec, rows: spec.rows.slice(0, count) };
    if (rooms.some((room) => isSmall(toldApart(words, room)))) return count;
  }
  return most;
}

/** The drawing; nothing where two different names are cut to the same. */
function toldApart(spec: MatrixChart, room: Room): Drawn | undefined {
  const { writtenRows, writtenColumns, ...found } = drawn(spec, room);
  const differ = (names: readonly string[]): number => new Set(names).size;
  const [rows, columns] = [spec.rows.slice(0, mostMatrixRows).map(({ label }) => label), spec.columns.slice(0, mostColumns)];
  return differ(writtenRows) === differ(rows) && differ(writtenColumns) === differ(columns) ? found : undefined;
}

interface Room {
  /** Of a row's label. */
  readonly lines: number;
  readonly widest: number;
  /** How long the name of a column can be where it stands. */
  readonly longest: number;
}

const narrowest: Room = { lines: 1, widest: 120, longest: 60 };
/** The first that does it is taken. */
const rooms: readonly Room[] = [{ lines: 2, widest: 260, longest: 160 }, { lines: 5, widest: 260, longest: 300 }, { lines: 1, widest: 260, longest: 160 }, narrowest];

interface Matrix extends Drawn {
  /** The names as far as they are written. */
  readonly writtenRows: readonly string[];
  readonly writtenColumns: readonly string[];
}

function drawn(spec: MatrixChart, { lines, widest, longest }: Room): Matrix {
  const rows = spec.rows.slice(0, mostMatrixRows);
  const names = spec.columns.slice(0, mostColumns);
  const all = chartWidth - 2 * margin;
  const labels = rowLabels(rows.map(({ label }) => label), { width: Math.min(widest, all - names.length * narrowestCell - 12), lines });
  const cell = Math.floor(Math.min(widestCell, (all - labels.width - 12) / Math.max(1, names.length)));
  const left = Math.ceil(margin + labels.width + 12);
  const middles = names.map((_, column) => left + (column + 0.5) * cell);
  const right = left + names.length * cell;
  const heading = columnHeading(names, middles, cell, longest);
  const body = bodyOf(rows, labels, Math.min(widest, right - margin));
  const legend = drawLegend([{ swatch: element('circle', { cx: 7, cy: 7, r: dotSize / 2, fill: dark }), text: spec.legend }], margin, all);
  const legendTop = heading.height + body.height + 8;
  return {
    markup: [
      heading.markup,
      element('g', { transform: `translate(0 ${heading.height})` }, [
        element('path', { d: body.rules.map((y) => `M${margin} ${coordinate(y)}H${right}`).join(''), stroke: rule, 'stroke-width': 0.8 }),
        ...dots(rows, body.middles, { left: left + cell / 2, cell, columns: names.length }),
        element('g', { 'font-size': 12, 'font-weight': 700, fill: quietInk }, body.groups),
        body.labels,
      ].join('\n')),
      element('g', { transform: `translate(0 ${legendTop})` }, legend.markup),
    ].join('\n'),
    height: legendTop + legend.height,
    writtenRows: labels.rows.map((row) => row.lines.join(' ')),
    writtenColumns: heading.written,
  };
}

interface Body {
  readonly labels: string;
  readonly groups: string;
  /** Where each row has its middle. */
  readonly middles: readonly number[];
  readonly rules: readonly number[];
  readonly height: number;
}

function bodyOf(rows: MatrixChart['rows'], { rows: labels }: RowLabels, widestGroup: number): Body {
  const texts: string[] = [];
  const groups: string[] = [];
  const middles: number[] = [];
  const rules: number[] = [0];
  let top = 0;
  for (const [index, { group }] of rows.entries()) {
    if (group !== '' && group !== rows[index - 1]?.group) {
      groups.push(textAt(fitText(group, widestGroup, 1, 12, 'bold').join(''), margin, top + groupHeight - 8, {}));
      top += groupHeight;
      rules.push(top);
    }
    const lines = labels[index]?.lines ?? [];
    const height = Math.max(rowHeight, lines.length * lineHeight + 6);
    const middle = top + height / 2;
    texts.push(...lines.map((line, each) => textAt(line, margin, middle + 5 + (each - (lines.length - 1) / 2) * lineHeight, {})));
    middles.push(middle);
    top += height;
    rules.push(top);
  }
  return { labels: texts.join('\n'), groups: groups.join('\n'), middles, rules, height: top };
}

/**
 * A light dot in every cell as a guide to the eye, and the marks over them: each as one path, for dots one by one would
 * take too many bytes. What stands side by side is one line whose dashes have no length and round ends, a cell apart.
 */
function dots(rows: MatrixChart['rows'], middles: readonly number[], { left, cell, columns }: Readonly<Record<'left' | 'cell' | 'columns', number>>): readonly string[] {
  const path = (marksOf: (row: MatrixChart['rows'][number], column: number) => boolean, stroke: string, width: number): string => {
    const d = rows.map((row, index) => rowOfDots(runs(Array.from({ length: columns }, (_, column) => marksOf(row, column))), middles[index] ?? 0, left, cell));
    return element('path', { d: d.join(''), fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-dasharray': `.1 ${coordinate(cell - 0.1)}` });
  };
  return [path(() => true, rule, 4), path(({ marks }, column) => marks[column] === true, dark, dotSize)];
}

/** The runs of a row; each line is a unit longer than to its last dot, so that no rounding leaves that out. */
function rowOfDots(found: readonly Run[], y: number, left: number, cell: number): string {
  const steps = found.map(({ from, count }, index) => {
    const before = found[index - 1];
    const start = before === undefined ? `M${coordinate(left + from * cell)} ${coordinate(y)}` : `m${(from - before.from - before.count + 1) * cell - 1} 0`;
    return `${start}h${(count - 1) * cell + 1}`;
  });
  return steps.join('');
}

interface Run {
  readonly from: number;
  readonly count: number;
}

/** Where what holds follows one upon another. */
function runs(holds: readonly boolean[]): readonly Run[] {
  const found: Run[] = [];
  let from: number | undefined;
  for (const [index, each] of [...holds, false].entries()) {
    if (each) from ??= index;
    else if (from !== undefined) {
      found.push({ from, count: index - from });
      from = undefined;
    }
  }
  return found;
}
