import type { Figure } from '../figures/figure.ts';
import { settingFigure } from './assumed-figures.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { moneyText } from './money-text.ts';
import type { Block, Inline } from './nodes.ts';
import { code, paragraph } from './nodes.ts';

/** The mean's error may be this share of P90 − P10 before it is too large to be passed over. */
const mostOfSpread = 0.02;

/** How uncertain the draws leave the gain and its value, and a warning where that is much. Nothing where nothing was drawn. */
export function simulationError(context: ReportContext, gain: Figure, value: Figure | undefined): Block[] {
  const [ofGain, ofValue] = [largestError(gain), value === undefined ? undefined : largestError(value)];
  if (ofGain === undefined || ofValue === undefined || value === undefined) return [];
  const { topDown: words } = context.texts;
  const { seed, draws } = context.study.analysis;
  const sentence = words.error<Inline>({
    gain: moneyText(context, ofGain),
    value: moneyText(context, ofValue),
    draws: figureText(context, settingFigure('draws', draws, 'count')),
    seed: figureText(context, settingFigure('seed', seed, 'year')),
  });
  const warned = [gain, value].some(isLarge);
  return [paragraph(sentence, ...(warned ? [words.largeError<Inline>({ option: code('--draws') })] : []))];
}

/** The largest of the errors of mean and percentiles, as a figure of the same unit; it is of no year. */
function largestError(figure: Figure): Figure | undefined {
  const { origin, unit } = figure;
  if (origin.kind !== 'simulated') return undefined;
  const { mean, p10 = 0, p50 = 0, p90 = 0 } = origin.error;
  // Without percentiles, because it is written as it is and not as what it is the error of.
  const { quantiles: _, ...plain } = figure;
  return { ...plain, value: Math.max(mean, p10, p50, p90), unit: unit === 'NOK/year' ? 'NOK' : unit === 'SEK/year' ? 'SEK' : unit };
}

function isLarge({ origin, quantiles }: Figure): boolean {
  if (origin.kind !== 'simulated' || quantiles?.p10 === undefined || quantiles.p90 === undefined) return false;
  return origin.error.mean > mostOfSpread * (quantiles.p90 - quantiles.p10);
}
