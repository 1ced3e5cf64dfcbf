import type { SharingResult } from '../../analyses/economy/economy.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import type { ReportContext } from '../context.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import { addingUp, amountInterval, amountScale, amountText } from '../table-amounts.ts';

/** What the amounts of the table are in, their sums, and what is printed of each by figure id. */
export interface PrintedFinances {
  readonly npv: Figure;
  readonly realised: Figure;
  readonly scale: AmountScale;
  readonly printed: ReadonlyMap<string, number>;
}

/** The municipalities' net present values as they are printed, so that they add up; undefined where there are none. */
export function printedFinances(context: ReportContext, { finances }: SharingResult): PrintedFinances | undefined {
  const all = [...finances.values()];
  const npv = total(context, 'npv', all.map((each) => each.npv));
  const realised = total(context, 'npvAtRealisedShare', all.map((each) => each.npvAtRealisedShare));
  if (npv === undefined || realised === undefined) return undefined;
  const scale = amountScale([npv, ...all.map((each) => each.npv)]);
  const printed = new Map([
    ...addingUp(all.map((each) => each.npv), scale),
    ...addingUp(all.map((each) => each.npvAtRealisedShare), scale),
  ]);
  return { npv, realised, scale, printed };
}

/** What the services that could be shared are worth to each municipality over the period, by the first key. */
export function municipalFinances(context: ReportContext, shared: SharingResult): Block[] {
  const { texts, study } = context;
  const { finances, keys } = shared;
  const [first] = study.sharingKeys;
  const found = printedFinances(context, shared);
  if (first === undefined || found === undefined) return [];
  const { sharing: words } = texts;
  const { npv, realised, scale, printed } = found;
  const amount = (figure: Figure): Sentence => [amountText(context, figure, scale, printed)];
  return [
    paragraph(words.financesLead({ key: sharingKeyName(context, first), scale: texts.serviceEconomy.scale(scale, study.currency) })),
    table('lrrr', [
      [words.municipality, words.finances.npv, words.finances.interval, words.finances.realised],
      ...[...finances].map(([id, each]): Sentence[] => [
        `${study.municipalities.get(id)?.name ?? id}${illustrated(context, [each.npv])}`,
        amount(each.npv),
        amountInterval(context, each.npv, scale) ?? '–',
        amount(each.npvAtRealisedShare),
      ]),
      [words.sum, amount(npv), '', amount(realised)],
    ]),
    ...losers(context, [...finances].filter(([, each]) => (printed.get(each.npvAtRealisedShare.id) ?? 0) < 0).map(([id]) => id)),
    ...withoutCost(context, keys[0]?.services ?? []),
  ];
}

function total({ study }: ReportContext, what: string, parts: readonly Figure[]): Figure | undefined {
  return derive(`finance.municipality.sum.${what}`, study.currency, 'sum', parts);
}

/** An average that is above zero as stated may be below where forecasts come true only in part. */
function losers({ texts, study }: ReportContext, ids: readonly string[]): Block[] {
  if (ids.length === 0) return [];
  const names = texts.list(ids.map((id) => study.municipalities.get(id)?.name ?? id));
  return [paragraph(texts.sharing.losesAtRealisedShare({ names, one: ids.length === 1 }))];
}

/** A service without a stated cost has no net present value to share. */
function withoutCost(context: ReportContext, shared: readonly string[]): Block[] {
  const { texts, results } = context;
  const free = results.economy.services.filter(({ id, npv }) => npv === undefined && shared.includes(id));
  if (free.length === 0) return [];
  return [paragraph(texts.sharing.withoutCost(texts.list(free.map(({ id }) => serviceTitle(context, id)))))];
}
