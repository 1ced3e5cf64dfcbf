import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { inBrackets } from '../in-brackets.ts';
import { moneyText } from '../money-text.ts';
import type { Block, Inline } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { shareText } from '../share-text.ts';

/** To go on as today, and to merge instead: beside the ranking and not in it. */
export function priorityComparison(context: ReportContext): Block[] {
  const { texts, results } = context;
  const { comparison: labels, ...words } = texts.priorities;
  const { asToday, merger } = results.classes.comparison;
  if (asToday === undefined) return [];
  const value = figureText(context, asToday, 'hundredths');
  if (merger === undefined) return [paragraph(words.onlyAsToday<Inline>(value))];
  return [
    paragraph(words.comparisonLead),
    table('lrr', [
      [labels.alternative, labels.value, labels.gain],
      [labels.asToday, [value], '–'],
      [labels.merger, '–', [moneyText(context, merger), ...inBrackets(context, merger)]],
    ]),
    ...base(context, merger),
  ];
}

/** What the merger is a share of, and how large a share. */
function base(context: ReportContext, { origin }: Figure): Block[] {
  const [share, gap] = 'operands' in origin ? origin.operands : [];
  const { topDown } = context.results.economy;
  if (share === undefined || gap === undefined || topDown === undefined) return [];
  const about = { share: shareText(context, share), gap: figureText(context, gap), benchmark: benchmarkName(context, topDown.benchmark).name };
  return [paragraph(context.texts.priorities.mergerBase<Inline>(about))];
}
