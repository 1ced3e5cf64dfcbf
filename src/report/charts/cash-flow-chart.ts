import type { BandChart, ChartWords } from '../../charts/chart-spec.ts';
import type { Figure } from '../../figures/figure.ts';
import { capital } from '../../texts/phrase.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import type { ReportContext } from '../context.ts';
import { moneyText } from '../money-text.ts';
import { amountAxis, yearAxis } from './axis.ts';
import { extremes } from './extremes.ts';
import type { DrawnChart } from './pictured.ts';

/** The discounted net of all services or of shared administration until the end of each year, and what its amounts are in. */
export interface CashFlow {
  readonly of: 'package' | 'topDown';
  readonly net: readonly Figure[];
  readonly scale: AmountScale;
  readonly paybackYear: Figure | undefined;
}

/** The first year is the study's, or 1 where it names none. */
export function firstYearOf({ study }: ReportContext): number {
  return study.horizon.firstYear ?? 1;
}

/** How the net present value builds up, with the interval that holds it eight times in ten. Undefined with fewer than two years. */
export function cashFlowChart(context: ReportContext, { of, net, scale, paybackYear }: CashFlow): DrawnChart<ChartWords & BandChart> | undefined {
  const { texts, study } = context;
  const { cashFlow: words, year, yearOfPeriod } = texts.charts;
  const first = firstYearOf(context);
  const last = net.at(-1);
  if (net.length < 2 || last === undefined) return undefined;
  const isCertain = net.every(({ quantiles }) => quantiles === undefined);
  const points = net.map((figure, index) => ({ x: first + index, y: figure.value, ...(isCertain ? {} : interval(figure)) }));
  const unit = texts.serviceEconomy.scale(scale, study.currency);
  const lastYear = first + net.length - 1;
  return {
    chart: {
      kind: 'band',
      id: 'cash-flow',
      language: context.language,
      title: words.title[of](unit),
      description: description(context, net, paybackYear),
      x: yearAxis(context, study.horizon.firstYear === undefined ? yearOfPeriod : year, first, lastYear),
      y: amountAxis(context, capital(unit), points.flatMap(({ y, low = y, high = y }) => [y, low, high]), scale),
      points,
      legend: { line: words.expected, ...(isCertain ? {} : { band: words.interval }) },
    },
    leftOut: [],
  };
}

function description(context: ReportContext, net: readonly Figure[], paybackYear: Figure | undefined): string {
  const { texts, study, numbers } = context;
  const { cashFlow: words } = texts.charts;
  const amount = (figure: Figure): string => moneyText(context, figure).value;
  const when = (year: number): string => words.when[study.horizon.firstYear === undefined ? 'counted' : 'calendar'](numbers.plain(year));
  const first = firstYearOf(context);
  const npv = net.slice(-1).map(amount).join('');
  const last = when(first + net.length - 1);
  const ends = extremes(net, ({ value }) => value, amount);
  const [lowest] = ends?.lowest ?? [];
  if (ends === undefined || lowest === undefined) return words.same(npv);
  if (ends.least === npv) return words.lowestLast({ last, npv });
  const paid = lowest.value < 0 && paybackYear !== undefined ? when(paybackYear.value) : undefined;
  return words.description({ lowest: ends.least, when: when(first + net.indexOf(lowest)), paid, last, npv });
}

/** What is certain yet has an interval of no width; a percentile that lies on a jump is not shown. */
function interval({ value, quantiles }: Figure): { readonly low?: number; readonly high?: number } {
  if (quantiles === undefined) return { low: value, high: value };
  const { p10, p90 } = quantiles;
  return p10 === undefined || p90 === undefined ? {} : { low: p10, high: p90 };
}
