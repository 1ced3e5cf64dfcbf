import { mostBars } from '../../charts/bars.ts';
import type { BarChart, ChartWords, Tone } from '../../charts/chart-spec.ts';
import type { Figure } from '../../figures/figure.ts';
import { capital } from '../../texts/phrase.ts';
import { cheaperBenchmark } from '../compared.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { listed } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import type { Inline } from '../nodes.ts';
import { axis } from './axis.ts';
import { bothEnds } from './both-ends.ts';
import { extremes } from './extremes.ts';
import type { DrawnChart } from './pictured.ts';
import { toldOf } from './pictured.ts';
import { toneLegend, toneOf } from './tone-legend.ts';

interface Row {
  /** In running text. */
  readonly name: string;
  readonly label: string;
  readonly cost: Figure;
  readonly tone: Tone;
}

/**
 * What each municipality and the group spend on administration per inhabitant, the most first, with the benchmark that the
 * money is about as a line; where no municipality states its own, the other benchmarks stand beside the group. Undefined with
 * fewer than two bars.
 */
export function costPerInhabitantChart(context: ReportContext): DrawnChart<ChartWords & BarChart> | undefined {
  const { texts, study } = context;
  const { charts: words } = texts;
  const held = heldAgainst(context);
  const members = byCost(membersOf(context));
  const others = [...groupOf(context), ...(members.length > 0 ? [] : benchmarksBut(context, held))];
  const { rows, breaks } = bothEnds(byCost([...members, ...others]), mostBars, (row) => row === others[0]);
  const shown = members.filter((row) => rows.includes(row));
  if (rows.length < 2) return undefined;
  const currency = texts.serviceEconomy.currency(study.currency);
  const bars = rows.map(({ label, cost, tone }) => ({ label, value: cost.value, text: figureText(context, cost, 'bare').value, tone }));
  return {
    chart: {
      kind: 'bars',
      id: 'cost-per-inhabitant',
      language: context.language,
      title: words.costPerInhabitant.title(currency),
      description: description(context, members.length < 2 ? rows : shown, held),
      axis: axis(context, { title: words.perInhabitant(currency), values: [...rows, ...(held === undefined ? [] : [held])].map(({ cost }) => cost.value), hasZero: true }),
      bars,
      breaks,
      ...(held === undefined ? {} : { line: { at: held.cost.value, label: `${held.label}: ${figureText(context, held.cost, 'bare').value}` } }),
      // The group's bar has its name beside it.
      legend: toneLegend(bars.filter(({ tone }) => tone !== 'strong'), words.tones),
    },
    leftOut: toldOf(context, 'municipalities', shown.length, members.length, words.bothEnds<Inline>),
  };
}

function byCost(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => b.cost.value - a.cost.value);
}

function membersOf({ results, study }: ReportContext): Row[] {
  return [...results.group.members].flatMap(([id, { cost }]) =>
    cost === undefined ? [] : [study.municipalities.get(id)?.name ?? id].map((name) => ({ name, label: name, cost, tone: toneOf(cost) })),
  );
}

/** By the name that it has in the table of municipalities. */
function groupOf({ results, study, texts, group }: ReportContext): Row[] {
  const { cost } = results.group;
  if (cost === undefined) return [];
  return [{ name: group.name, label: study.group.name ?? texts.municipalities.group, cost, tone: cost.illustration ? 'illustration' : 'strong' }];
}

function benchmarks(context: ReportContext): readonly (Row & { readonly id: string })[] {
  return context.results.benchmarks.flatMap(({ id, cost }) => {
    const { name } = benchmarkName(context, id);
    return cost === undefined ? [] : [{ id, name, label: capital(name), cost, tone: toneOf(cost) }];
  });
}

function heldAgainst(context: ReportContext): Row | undefined {
  const cheaper = cheaperBenchmark(context);
  const all = benchmarks(context);
  return all.find(({ id }) => id === cheaper?.id) ?? all[0];
}

function benchmarksBut(context: ReportContext, held: Row | undefined): Row[] {
  return benchmarks(context).filter(({ cost }) => cost.id !== held?.cost.id);
}

function description(context: ReportContext, rows: readonly Row[], held: Row | undefined): string {
  const { costPerInhabitant: words } = context.texts.charts;
  const own = context.results.group.cost;
  const amount = (figure: Figure): string => figureText(context, figure).value;
  const names = (some: readonly Row[]): string => listed(context, some.map(({ name }) => name));
  const ends = extremes(rows, ({ cost }) => cost.value, ({ cost }) => amount(cost));
  return [
    ends === undefined
      ? words.same(rows.slice(0, 1).map(({ cost }) => amount(cost)).join(''))
      : words.description({ highest: names(ends.highest), most: ends.most, lowest: names(ends.lowest), least: ends.least }),
    ...(own === undefined ? [] : [words.group({ group: context.group.name, cost: amount(own) })]),
    ...(held === undefined ? [] : [words.line({ benchmark: held.name, cost: amount(held.cost) })]),
  ].join('');
}
