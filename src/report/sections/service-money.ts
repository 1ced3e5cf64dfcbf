import type { Finance, PackageResult, ServiceResult } from '../../analyses/economy/economy.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { packageScale } from '../package-scale.ts';
import { serviceTitle } from '../service-title.ts';
import { addingUp, amountInterval, amountText, sumOfPrinted } from '../table-amounts.ts';
import { yearsText } from '../years-text.ts';
import { cashFlow } from './cash-flow.ts';

/** A programme with both a cost and a gain. */
type Valued<F extends Finance> = F & { readonly cost: Figure; readonly npv: Figure };

/** What the services with both a cost and a gain are worth over the years, each and together. */
export function serviceMoney(context: ReportContext): Block[] {
  const { texts, study, results } = context;
  const { services } = results.economy;
  const valued = services.filter((service): service is Valued<ServiceResult> => isValued(service));
  if (valued.length === 0) return [];
  const together = whole(results.economy.package);
  const { serviceEconomy: words } = texts;
  const { moneyTable: labels } = words;
  const scale = packageScale(context);
  // What together means is what starts or is prepared: nobody carries out the others.
  const goingOn = valued.filter(({ id }) => together?.services.includes(id) === true);
  const costs = goingOn.map(({ cost }) => cost);
  const npvs = goingOn.map(({ npv }) => npv);
  // A service whose gain is no forecast is worth the same at the realised share.
  const realised = goingOn.map(({ npv, npvAtRealisedShare }) => npvAtRealisedShare ?? npv);
  const printed = new Map([...addingUp(costs, scale), ...addingUp(realised, scale), ...addingUp(npvs, scale)]);
  const sum: Valued<PackageResult> | undefined = together && {
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
      ...(sum === undefined || goingOn.length < 2 ? [] : [row(goingOn.length === valued.length ? words.together : words.togetherGoingOn, sum)]),
    ]),
    ...payingOnly(context, goingOn, printed),
    ...(sum === undefined ? [] : flow(context, sum)),
  ];
}

/** The last year ends with the sum that is printed above. */
function flow(context: ReportContext, { cashFlow: net, paybackYear, npv }: Valued<PackageResult>): Block[] {
  return cashFlow(context, { of: 'package', net: [...net.slice(0, -1), npv], scale: packageScale(context), paybackYear });
}

/** The sum has those in it that do not pay, and nobody has to carry these out for the sake of the others. */
function payingOnly(context: ReportContext, valued: readonly Valued<ServiceResult>[], printed: ReadonlyMap<string, number>): Block[] {
  const paying = valued.flatMap(({ npv }) => (npv.value > 0 ? [npv] : []));
  const sum = derive('finance.package.payingOnly', context.study.currency, 'sum', paying);
  if (sum === undefined || paying.length === valued.length) return [];
  return [paragraph(context.texts.serviceEconomy.payingOnly<Inline>(figureText(context, sumOfPrinted(sum, paying, printed))))];
}

/** What goes on, where both its cost and its gain are known. */
function whole(found: PackageResult | undefined): Valued<PackageResult> | undefined {
  return found !== undefined && isValued(found) ? found : undefined;
}

function isValued<F extends Finance>(finance: F): finance is Valued<F> {
  return finance.cost !== undefined && finance.npv !== undefined;
}

function payback(context: ReportContext, { paybackYear, cost }: Valued<Finance>): Sentence {
  if (paybackYear !== undefined) return [figureText(context, paybackYear)];
  const hasYears = context.study.horizon.firstYear !== undefined;
  return hasYears && cost.value > 0 ? context.texts.serviceEconomy.notPaidBack : '–';
}
