import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { Pictured } from '../../texts/sections/chart-texts.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { picture } from '../nodes.ts';

/** A chart, and what is said of those that it has no room for. */
export interface DrawnChart<C extends ChartSpec = ChartSpec> {
  readonly chart: C;
  readonly leftOut: readonly Sentence[];
}

/** A chart in the report; nothing where there is none. */
export function pictured(found: DrawnChart | undefined): Block[] {
  return found === undefined ? [] : [picture(found.chart, ...found.leftOut.flatMap((sentence, index): Sentence[] => (index === 0 ? [sentence] : [' ', sentence])))];
}

/** How many of them are shown, the first of all; nothing where all are. */
export function leftOut(context: ReportContext, what: Pictured, shown: number, all: number): Sentence[] {
  return toldOf(context, what, shown, all, (counts) => context.texts.charts.leftOut<Inline>({ what, ...counts }));
}

/** How many of them are shown, in words of its own; nothing where all are. */
export function toldOf(context: ReportContext, what: Pictured, shown: number, all: number, words: (counts: Readonly<Record<'shown' | 'all', Inline>>) => Sentence): Sentence[] {
  if (shown >= all) return [];
  const count = (of: string, value: number): Inline => figureText(context, countFigure(`${what}.${of}`, value));
  return [words({ shown: count('shown', shown), all: count('all', all) })];
}
