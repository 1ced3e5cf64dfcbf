import type { Text } from 'mdast';
import type { Figure, Quantiles } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { percentileText } from './interval-text.ts';
import type { Sentence } from './nodes.ts';
import { text } from './nodes.ts';

/** An uncertain share to the whole per cent; under one per cent with one decimal. */
export function shareText(context: ReportContext, figure: Figure): Text {
  return figureText(context, { ...figure, value: rounded(figure.value) }, 'stated');
}

/** A percentile of an uncertain share, written as the share is; undefined where it has none there. */
export function sharePercentile(context: ReportContext, figure: Figure, percentile: keyof Quantiles): Text | undefined {
  const value = figure.quantiles?.[percentile];
  return value === undefined ? undefined : percentileText(context, { ...figure, quantiles: { [percentile]: rounded(value) } }, percentile, 'stated');
}

/** P10 to P90 of a share: eight of ten times it lies there. Undefined where it lacks one of them. */
export function shareInterval(context: ReportContext, figure: Figure): Sentence | undefined {
  const [low, high] = [sharePercentile(context, figure, 'p10'), sharePercentile(context, figure, 'p90')];
  return low === undefined || high === undefined ? undefined : [low, text(context.texts.units.to), high];
}

function rounded(share: number): number {
  const digits = Math.abs(share) < 0.01 ? 1000 : 100;
  return Math.round(share * digits) / digits;
}
