import type { Paragraph, Table } from 'mdast';
import type { BenchmarkGap, BenchmarkResult } from '../../analyses/benchmark/benchmark.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Named } from '../../texts/sections/named.ts';
import { citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { code, paragraph, strong, table } from '../nodes.ts';

/** What the costs are beside the benchmarks', what that is in all, and what it is not. */
export function worth(context: ReportContext): (Paragraph | Table)[] {
  const { results, texts } = context;
  if (results.benchmarks.length === 0) {
    return [paragraph(texts.answer.noBenchmark({ benchmarks: code('benchmarks'), cost: code('adminCostPerInhabitant') }))];
  }
  const { cost } = results.group;
  if (cost === undefined) {
    return [paragraph(texts.answer.noGroupCost({ cost: code('adminCostPerInhabitant'), group: code('group') }))];
  }
  const compared = results.benchmarks.filter(hasGap);
  return [
    ...compared.map((benchmark) => comparison(context, cost, benchmark)),
    ...results.benchmarks.filter((benchmark) => !hasGap(benchmark)).map(({ id }) => costMissing(context, id)),
    ...claimed(context),
    ...(compared.length > 0 ? [overview(context, cost, compared)] : []),
    ...ceiling(context, compared),
    ...illustration(context, compared),
  ];
}

type Compared = BenchmarkResult & { readonly gap: BenchmarkGap; readonly cost: Figure };

function hasGap(benchmark: BenchmarkResult): benchmark is Compared {
  return benchmark.gap !== undefined && benchmark.cost !== undefined;
}

function comparison(context: ReportContext, own: Figure, { id, gap, cost }: Compared): Paragraph {
  const { texts, group } = context;
  const benchmark = benchmarkName(context, id);
  const show = (figure: Figure): Inline => figureText(context, figure);
  const distance = { ...gap.perInhabitant, value: Math.abs(gap.perInhabitant.value) };
  const about = { group, benchmark, own: show(own), other: show(cost), gap: show(distance) };
  // What is told is what is printed: a gap of less than half a krone is none.
  const printed = Math.round(gap.perInhabitant.value);
  if (printed === 0) return paragraph(texts.answer.equal(about), ...comparable(context, id, gap));
  if (printed < 0) return paragraph(texts.answer.less(about), ...comparable(context, id, gap));
  return paragraph(texts.answer.more(about), ...bases(context, benchmark, gap), total(context, gap), ...comparable(context, id, gap));
}

function bases(context: ReportContext, benchmark: Named, { shareOfOwn, shareOfBenchmark }: BenchmarkGap): Sentence[] {
  if (shareOfOwn === undefined || shareOfBenchmark === undefined) return [];
  const ofOwn = figureText(context, shareOfOwn);
  const ofBenchmark = figureText(context, shareOfBenchmark);
  return [context.texts.answer.bases({ ofOwn, ofBenchmark, group: context.group, benchmark })];
}

function total(context: ReportContext, gap: BenchmarkGap): Sentence {
  const inhabitants = figureText(context, context.results.group.population);
  return context.texts.answer.total({ inhabitants, total: figureText(context, gap.total) });
}

/** What is left when the costs have been made comparable; without adjustments, whether there is anything to close. */
function comparable(context: ReportContext, id: string, gap: BenchmarkGap): Sentence[] {
  const { texts, group } = context;
  const { comparablePerInhabitant, comparableTotal, steps } = gap;
  if (Math.round(comparablePerInhabitant.value) <= 0) {
    const about = { group, benchmark: benchmarkName(context, id) };
    return [steps.length > 0 ? texts.answer.nothingComparable(about) : texts.answer.nothingAbove(about)];
  }
  return steps.length === 0 ? [] : [texts.answer.comparable<Inline>({ total: figureText(context, comparableTotal) })];
}

function costMissing(context: ReportContext, id: string): Paragraph {
  const benchmark = benchmarkName(context, id).name;
  return paragraph(context.texts.answer.noBenchmarkCost({ benchmark, cost: code('adminCostPerInhabitant') }));
}

/** A column a benchmark, so that the table stays narrow with one and readable with several. */
function overview(context: ReportContext, own: Figure, compared: readonly Compared[]): Table {
  const { texts, group } = context;
  const { table: labels } = texts.answer;
  const names = compared.map(({ id }) => benchmarkName(context, id).name);
  const [only, ...more] = compared;
  const single = only === undefined || more.length > 0 ? undefined : benchmarkName(context, only.id);
  const row = (label: string, figure: (benchmark: Compared) => Figure | undefined): Sentence[] => [
    label,
    ...compared.map((benchmark): Sentence => {
      const found = figure(benchmark);
      return found === undefined ? '–' : [figureText(context, found)];
    }),
  ];
  return table(`l${'r'.repeat(names.length)}`, [
    [labels.title, ...(single === undefined ? names : [labels.comparedWith(single)])],
    row(labels.own(group), () => own),
    row(labels.other(single), ({ cost }) => cost),
    row(labels.gap, ({ gap }) => gap.perInhabitant),
    row(labels.ofOwn(group), ({ gap }) => gap.shareOfOwn),
    row(labels.ofBenchmark(single), ({ gap }) => gap.shareOfBenchmark),
    row(labels.total, ({ gap }) => gap.total),
    ...(compared.some(({ gap }) => gap.steps.length > 0) ? [row(labels.comparable, ({ gap }) => gap.comparableTotal)] : []),
  ]);
}

/** A published total that the figures do not give: who knows that number has to meet it on the first page. */
function claimed(context: ReportContext): Paragraph[] {
  const missed = context.results.claims.filter((result) => result.status === 'missed' && result.claim.figure.endsWith('.gapTotal'));
  return missed.flatMap((result) => {
    if (result.status === 'unanswered') return [];
    const { source } = result.claim;
    const by = citedName(context, source);
    const numbers = { claimed: figureText(context, result.claimed, 'stated'), computed: figureText(context, result.computed) };
    return [paragraph(context.texts.answer.claimMissed<Inline>({ by, ...numbers }))];
  });
}

/** Said once, for the first benchmark that is cheaper when compared like with like: the number must never be read as what cooperation gives. */
function ceiling(context: ReportContext, compared: readonly Compared[]): Paragraph[] {
  const { texts, group } = context;
  const first = compared.find(({ gap }) => Math.round(gap.comparablePerInhabitant.value) > 0);
  if (first === undefined) return [];
  const why = texts.answer.ceilingWhy({ group, benchmark: benchmarkName(context, first.id) });
  return [paragraph([strong(texts.answer.ceiling)], why)];
}

function illustration({ texts }: ReportContext, compared: readonly Compared[]): Paragraph[] {
  return compared.some(({ gap }) => gap.total.illustration || gap.comparableTotal.illustration) ? [paragraph([strong(texts.answer.illustration)])] : [];
}
