import type { Figure } from '../../figures/figure.ts';
import type { CashFlow } from '../charts/cash-flow-chart.ts';
import { cashFlowChart, firstYearOf } from '../charts/cash-flow-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { amountInterval, amountText } from '../table-amounts.ts';

/** With more years than this the table has every fifth and the last. */
const mostRows = 12;
const step = 5;

/** How the net present value builds up year by year; nothing for a horizon of one. */
export function cashFlow(context: ReportContext, flow: CashFlow): Block[] {
  const chart = cashFlowChart(context, flow);
  if (chart === undefined) return [];
  const { texts, study, numbers } = context;
  const { cashFlow: words } = texts.charts;
  const { net, scale } = flow;
  const isCertain = net.every(({ quantiles }) => quantiles === undefined);
  const first = firstYearOf(context);
  const isShown = (index: number): boolean => net.length <= mostRows || (index + 1) % step === 0 || index === net.length - 1;
  const row = (figure: Figure, index: number): Sentence[] => [
    numbers.plain(first + index),
    [amountText(context, figure, scale, new Map())],
    ...(isCertain ? [] : [amountInterval(context, figure, scale) ?? '–']),
  ];
  return [
    paragraph(words.lead[flow.of](texts.serviceEconomy.scale(scale, study.currency))),
    ...pictured(chart),
    table(`rr${isCertain ? '' : 'r'}`, [
      [words.table.year, words.table.net, ...(isCertain ? [] : [words.interval])],
      ...net.flatMap((figure, index) => (isShown(index) ? [row(figure, index)] : [])),
    ]),
  ];
}
