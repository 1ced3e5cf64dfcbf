import type { Figure } from '../figures/figure.ts';
import { settingFigure } from './assumed-figures.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { inBrackets } from './in-brackets.ts';
import { moneyText } from './money-text.ts';
import type { Inline, Sentence } from './nodes.ts';
import { yearsText } from './years-text.ts';

/** What closing the gap may cost at most, where its cost is not stated; `cost` is undefined where it may cost nothing. */
export function affordable(context: ReportContext, cost: Figure | undefined): Sentence {
  const { study, texts } = context;
  const { inAnswer: words } = texts.topDown;
  if (cost === undefined) return words.nothingAffordable;
  const rate = figureText(context, settingFigure('discountRate', study.discountRate.value, 'share'), 'stated');
  // The default ramp is gradual too.
  const gradual = study.topDown.ramp?.some((share) => share < 1) !== false;
  return words.affordable<Inline>({ cost: moneyText(context, cost), years: yearsText(context), rate, gradual, interval: inBrackets(context, cost) });
}
