import type { Text } from 'mdast';
import type { Figure, Quantiles } from '../figures/figure.ts';
import type { FigureForm } from './figure-text.ts';
import { figureText } from './figure-text.ts';
import type { ReportContext } from './context.ts';
import type { Sentence } from './nodes.ts';
import { text } from './nodes.ts';

/** One percentile of a figure, written as the figure itself is; undefined where the figure has none there. */
export function percentileText(context: ReportContext, figure: Figure, percentile: keyof Quantiles, form?: FigureForm): Text | undefined {
  const value = figure.quantiles?.[percentile];
  // What is printed in place of the figure's own value holds for that value alone.
  return value === undefined ? undefined : figureText({ ...context, printed: new Map() }, { ...figure, value }, form);
}

/** P10 to P90 of a figure, "−1.5 to 9.0": eight of ten times it lies there. Undefined where the figure lacks one of them. */
export function intervalText(context: ReportContext, figure: Figure, form?: FigureForm): Sentence | undefined {
  const [low, high] = [percentileText(context, figure, 'p10', form), percentileText(context, figure, 'p90', form)];
  return low === undefined || high === undefined ? undefined : [low, text(context.texts.units.to), high];
}
