import type { Figure } from '../figures/figure.ts';
import type { Phrase } from '../texts/phrase.ts';
import { intervalLevel } from './assumed-figures.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { moneyInterval } from './money-text.ts';
import type { Inline } from './nodes.ts';
import { inline } from './nodes.ts';
import { shareInterval } from './share-text.ts';

/** The 80 % interval of an amount or a share behind its number, " (80 % interval: −1.5 to 9.0 million)"; empty without one. */
export function inBrackets(context: ReportContext, figure: Figure): Phrase<Inline> {
  const range = figure.unit === 'share' ? shareInterval(context, figure) : moneyInterval(context, figure);
  if (range === undefined) return [];
  const level = figureText(context, intervalLevel, 'stated');
  return context.texts.topDown.interval<Inline>({ level, range: Array.isArray(range) ? inline(range) : [range as Inline] });
}
