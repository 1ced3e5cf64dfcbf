import type { Finance, ServiceResult } from '../../analyses/economy/economy.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { addingUp, amountInterval, amountScale, amountText, sumOfPrinted } from '../table-amounts.ts';
import { yearsText } from '../years-text.ts';

/** A programme with both a cost and a gain. */
type Valued<F extends Finance> = F & { readonly cost: Figure; readonly npv: Figure };

/** What the services with both a cost and a gain are worth over the years, each and together. */
export function serviceMoney(context: ReportContext): Block[] {
  const { texts, study, results } = context;
  const { services, package: together } = results.economy;
  const valued = services.filter((service): service is Valued<ServiceResult> => isValued(service));
  if (together === undefined || !isValued(together)) return [];
  const { serviceEconomy: words } = texts;
  const { moneyTable: labels } = words;
  const scale = amountScale([...valued, together].flatMap(({ cost, npv }) => [cost, npv]));
  const costs = valued.map(({ cost }) => cost);
  const npvs = valued.map(({ npv }) => npv);
  // A service whose gain is no forecast is worth the same at the realised share.
  const realised = valued.map(({ npv, npvAtRealisedShare }) => npvAtRealisedShare ?? npv);
  const printed = new Map([...addingUp(costs, scale), ...addingUp(realised, scale), ...addingUp(npvs, scale)]);
  const sum: Valued<Finance> = {
    ...together,
    cost: sumOfPrinted(together.cost, costs, printed),
    npv: sumOfPrinted(together.npv, npvs, printed),
    npvAtRealisedShare: sumOfPrinted(together.npvAtRealisedShare ?? together.npv, realised, printed),
  };
  const amount = (figure: Figure | undefined): Sentence => (figure === undefined ? '–' : [amountText(context, figure, scale, printed)]);
  const hasForecasts = valued.some(({ npvAtRealisedShare }) => npvAtRealisedShare !== undefined);
  const ifForecast = (cell: Sentence): Sentence[] => (hasForecasts ? [cell] : []);
  const row = (name: string, finance: Valued<Finance>): Sentence[] => [
    `${name}${illustrated(context, [finance.npv, finance.cost])}`,
    amount(finance.cost),
    amount(finance.npv),
    amountInterval(context, finance.npv, scale) ?? '–',
    ...ifForecast(amount(finance.npvAtRealisedShare ?? finance.npv)),
    payback(context, finance),
  ];
  return [
    paragraph(
      words.moneyLead({
        years: yearsText(context),
        firstYear: study.horizon.firstYear,
        scale: words.scale(scale, study.currency),
      }),
    ),
    table(`lrrrr${hasForecasts ? 'r' : ''}`, [
      [labels.service, labels.cost, labels.npv, labels.interval, ...ifForecast(labels.realised), labels.payback],
      ...valued.map((service) => row(serviceTitle(context, service.id), service)),
      ...(valued.length < 2 ? [] : [row(words.together, sum)]),
    ]),
    ...payingOnly(context, valued, printed),
  ];
}

/** The sum has those in it that do not pay, and nobody has to carry these out for the sake of the others. */
function payingOnly(context: ReportContext, valued: readonly Valued<ServiceResult>[], printed: ReadonlyMap<string, number>): Block[] {
  const paying = valued.flatMap(({ npv }) => (npv.value > 0 ? [npv] : []));
  const sum = derive('finance.package.payingOnly', context.study.currency, 'sum', paying);
  if (sum === undefined || paying.length === valued.length) return [];
  return [paragraph(context.texts.serviceEconomy.payingOnly<Inline>(figureText(context, sumOfPrinted(sum, paying, printed))))];
}

function isValued<F extends Finance>(finance: F): finance is Valued<F> {
  return finance.cost !== undefined && finance.npv !== undefined;
}

function payback(context: ReportContext, { paybackYear, cost }: Valued<Finance>): Sentence {
  if (paybackYear !== undefined) return [figureText(context, paybackYear)];
  const hasYears = context.study.horizon.firstYear !== undefined;
  return hasYears && cost.value > 0 ? context.texts.serviceEconomy.notPaidBack : '–';
}
