import type { Sensitivity } from '../../analyses/economy/economy.ts';
import type { ChartWords, TornadoChart } from '../../charts/chart-spec.ts';
import { capital } from '../../texts/phrase.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import type { TornadoOf } from '../../texts/sections/chart-texts.ts';
import type { ReportContext } from '../context.ts';
import { figureName } from '../figure-name.ts';
import { illustrated } from '../illustrated.ts';
import { moneyText } from '../money-text.ts';
import { amountText } from '../table-amounts.ts';
import { amountAxis } from './axis.ts';
import type { DrawnChart } from './pictured.ts';

/** What a tornado is of, its inputs as in the table beside it, and what its amounts are in. */
export interface Tornado {
  readonly of: TornadoOf;
  readonly shown: readonly Sensitivity[];
  readonly scale: AmountScale;
}

/** How far each input alone moves the result. Undefined with fewer than two inputs. */
export function tornadoChart(context: ReportContext, { of, shown, scale }: Tornado): DrawnChart<ChartWords & TornadoChart> | undefined {
  const { texts, study } = context;
  const { tornado: words } = texts.charts;
  const [first] = shown;
  if (first === undefined || shown.length < 2) return undefined;
  const { base } = first;
  const unit = texts.serviceEconomy.scale(scale, study.currency);
  const amount = (figure: Sensitivity['low']): string => amountText(context, figure, scale, context.printed).value;
  const end = (figure: Sensitivity['low']): { at: number; text: string } => ({ at: figure.value, text: amount(figure) });
  const atMeans = { ...first.low, value: base };
  return {
    chart: {
      kind: 'tornado',
      id: 'tornado',
      language: context.language,
      title: words.title[of](unit),
      description: words.description({
        input: `${figureName(context, first.input.id)}${illustrated(context, [first.input])}`,
        low: moneyText(context, first.low).value,
        high: moneyText(context, first.high).value,
        base: moneyText(context, atMeans).value,
      }),
      axis: amountAxis(context, capital(unit), [base, ...shown.flatMap(({ low, high }) => [low.value, high.value])], scale),
      base: { at: base, label: words.base(amount(atMeans)) },
      rows: shown.map(({ input, low, high }) => ({ label: `${capital(figureName(context, input.id))}${illustrated(context, [input])}`, low: end(low), high: end(high) })),
      legend: { low: words.low, high: words.high },
    },
    leftOut: [],
  };
}
