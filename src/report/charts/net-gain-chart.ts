import { mostBars } from '../../charts/bars.ts';
import type { BarChart, ChartWords } from '../../charts/chart-spec.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { listed } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import type { Inline } from '../nodes.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import { axis } from './axis.ts';
import { bothEnds } from './both-ends.ts';
import { extremes } from './extremes.ts';
import type { DrawnChart } from './pictured.ts';
import { toldOf } from './pictured.ts';
import { toneLegend, toneOf } from './tone-legend.ts';

/** What each municipality gains or loses a year per inhabitant by the first key, the most first. Undefined with fewer than two. */
export function netGainChart(context: ReportContext): DrawnChart<ChartWords & BarChart> | undefined {
  const { results, study, texts } = context;
  const { charts: words } = texts;
  const shared = results.economy.sharing?.keys[0];
  const key = study.sharingKeys.find(({ id }) => id === shared?.key);
  const gains = [...(shared?.gains ?? [])].flatMap(([id, { perInhabitant }]) =>
    perInhabitant === undefined ? [] : [{ label: study.municipalities.get(id)?.name ?? id, gain: perInhabitant }],
  );
  if (key === undefined || gains.length < 2) return undefined;
  const all = gains.toSorted((a, b) => b.gain.value - a.gain.value);
  // Who loses is not to be left out.
  const { rows, breaks } = bothEnds(all, mostBars, () => false);
  const currency = texts.serviceEconomy.currency(study.currency);
  const bars = rows.map(({ label, gain }) => ({ label, value: gain.value, text: figureText(context, gain, 'bare').value, tone: toneOf(gain) }));
  return {
    chart: {
      kind: 'bars',
      id: 'net-gain',
      language: context.language,
      title: words.netGain.title({ key: key.kind === 'fixed-and-population' ? sharingKeyName(context, key) : words.netGain.by[key.kind], currency }),
      description: description(context, rows),
      axis: axis(context, { title: words.perInhabitant(currency), values: bars.map(({ value }) => value), hasZero: true }),
      bars,
      breaks,
      legend: toneLegend(bars, words.tones),
    },
    leftOut: toldOf(context, 'municipalities', bars.length, all.length, words.bothEnds<Inline>),
  };
}

function description(context: ReportContext, rows: readonly { readonly label: string; readonly gain: Figure }[]): string {
  const { netGain: words } = context.texts.charts;
  const printed = ({ gain }: { readonly gain: Figure }): string => figureText(context, gain).value;
  const ends = extremes(rows, ({ gain }) => gain.value, printed);
  const names = (some: readonly { readonly label: string }[]): string => listed(context, some.map(({ label }) => label));
  if (ends === undefined) return words.same(rows.slice(0, 1).map(printed).join(''));
  return words.description({ highest: names(ends.highest), most: ends.most, lowest: names(ends.lowest), least: ends.least });
}
