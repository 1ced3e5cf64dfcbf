import { wrapAnsi } from 'fast-wrap-ansi';
import type { ExplainedFigure } from '../../figures/explain-figure.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { describeFigure } from './describe-figure.ts';
import type { ExplainStyle } from './explain-style.ts';
import type { ExplainedStudy } from './explained-study.ts';
import { figureValue } from './figure-value.ts';
import type { Piece } from './flow.ts';
import { flow } from './flow.ts';
import { howFound } from './how-found.ts';

/** However deep in the tree, this much of a line is left for words. */
const leastColumns = 24;

/** A figure and what it was computed from, as a tree for a terminal; without a line end. */
export function printedTree(explained: ExplainedStudy, tree: ExplainedFigure, style: ExplainStyle): string {
  const branches = (node: ExplainedFigure, first: string, more: string): string[] => {
    const [head = '', ...body] = entry(explained, node, { ...style, width: Math.max(leastColumns, style.width - more.length) });
    const dim = style.chalk.dim;
    const last = node.operands.length - 1;
    return [
      `${dim(first)}${head}`,
      ...body.map((line) => `${dim(more)}${line}`),
      ...node.operands.flatMap((operand, index) => {
        return index === last ? branches(operand, `${more}└─ `, `${more}   `) : branches(operand, `${more}├─ `, `${more}│  `);
      }),
    ];
  };
  return branches(tree, '', '').join('\n');
}

/** The lines of one figure: its id and value; what it is; how it was found. */
function entry(explained: ExplainedStudy, { figure, shown }: ExplainedFigure, style: ExplainStyle): readonly string[] {
  const { texts, chalk, width } = style;
  const head: Piece[] = [
    { text: visibleText(figure.id), paint: chalk.cyan },
    { text: figureValue(style, figure), paint: chalk.bold },
    ...(figure.illustration ? [{ text: texts.illustration, paint: chalk.yellow }] : []),
    ...(shown === 'above' ? [{ text: texts.above, paint: chalk.dim }] : []),
  ];
  if (shown === 'above') return flow(head, width);
  const isComputed = figure.origin.kind !== 'stated' && figure.origin.kind !== 'assumed';
  const description = isComputed ? describeFigure(figure.id, texts) : undefined;
  const found = howFound(explained, figure, style).flatMap((line) => (typeof line === 'string' ? wrapped(line, width) : flow(line, width)));
  return [
    ...flow(head, width),
    ...(description === undefined ? [] : wrapped(description, width).map((line) => chalk.dim(line))),
    ...found,
    ...(shown === 'cut' ? wrapped(texts.deeper, width).map((line) => chalk.dim(line)) : []),
  ];
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: false }).split('\n');
}
