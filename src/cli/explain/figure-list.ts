import { wrapAnsi } from 'fast-wrap-ansi';
import type { Figure } from '../../figures/figure.ts';
import { figureSections, sectionOf } from '../../figures/figure-section.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { describeFigure } from './describe-figure.ts';
import type { ExplainStyle } from './explain-style.ts';
import type { ExplainedStudy } from './explained-study.ts';
import { figureValue } from './figure-value.ts';
import { columnsOf, flow } from './flow.ts';

const indent = '  ';

/** The figures of a study by section, those that are the same thing of different municipalities under what they are. */
export function printedList(explained: ExplainedStudy, style: ExplainStyle): string {
  const { texts, chalk } = style;
  const all = [...explained.figures.values()];
  const blocks = figureSections.flatMap((section) => {
    const members = all.filter(({ id }) => sectionOf(id) === section);
    if (members.length === 0) return [];
    return [[chalk.bold(texts.sections[section]), ...listed(members, style)].join('\n')];
  });
  const example = `collab explain ${visibleText(explained.source.name)} ${exampleOf(all)}`;
  return `${[...blocks, texts.seeOne(chalk.cyan(example))].join('\n\n')}\n`;
}

function listed(figures: readonly Figure[], style: ExplainStyle): readonly string[] {
  const { texts, chalk, width } = style;
  const kinds = new Map<string, Figure[]>();
  for (const figure of figures) {
    const what = describeFigure(figure.id, texts) ?? '';
    kinds.set(what, [...(kinds.get(what) ?? []), figure]);
  }
  const room = width - 3 * indent.length - Math.max(...figures.map((figure) => columnsOf(figureValue(style, figure))));
  // Ids that leave no room for their values have them in the next line, and do not count.
  const idColumns = Math.max(0, ...figures.map(({ id }) => columnsOf(visibleText(id))).filter((columns) => columns <= room));
  return [...kinds].flatMap(([what, members]) => [
    ...inset(wrapAnsi(what, width - indent.length, { hard: false }).split('\n').map((line) => chalk.dim(line)), indent),
    ...members.flatMap((figure) => inset(row(figure, idColumns, style), `${indent}${indent}`)),
  ]);
}

/** An id, its value, and whether it rests on an illustration. */
function row(figure: Figure, idColumns: number, style: ExplainStyle): readonly string[] {
  const { texts, chalk, width } = style;
  const id = visibleText(figure.id);
  const padding = ' '.repeat(Math.max(0, idColumns - columnsOf(id)));
  const pieces = [
    { text: `${id}${padding}`, paint: chalk.cyan },
    { text: figureValue(style, figure) },
    ...(figure.illustration ? [{ text: texts.illustration, paint: chalk.yellow }] : []),
  ];
  return flow(pieces, width - 2 * indent.length);
}

function inset(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

/** A computed figure shows best what explaining is: the first benchmark's gap where there is one. */
function exampleOf(figures: readonly Figure[]): string {
  const computed = figures.find(({ id }) => id.endsWith('.gapTotal')) ?? figures.find(({ origin }) => origin.kind === 'derived') ?? figures[0];
  return computed === undefined ? '' : visibleText(computed.id);
}
