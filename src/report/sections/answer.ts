import type { Paragraph, Table } from 'mdast';
import type { BenchmarkGap, BenchmarkResult } from '../../analyses/benchmark/benchmark.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Sentence } from '../nodes.ts';
import { code, paragraph, strong, table } from '../nodes.ts';

/** The first thing that is read: what the costs are beside the benchmarks', what that is in all, and what it is not. */
export function answer(context: ReportContext): (Paragraph | Table)[] {
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
  const { texts, group, results } = context;
  const benchmark = benchmarkName(context, id);
  const show = (figure: Figure): ReturnType<typeof figureText> => figureText(context, figure);
  const distance = { ...gap.perInhabitant, value: Math.abs(gap.perInhabitant.value) };
  const about = { group, benchmark, own: show(own), other: show(cost), gap: show(distance) };
  if (gap.perInhabitant.value === 0) return paragraph(texts.answer.equal(about));
  if (gap.perInhabitant.value < 0) {
    return paragraph(texts.answer.less(about), ` ${texts.answer.nothingAbove({ group, benchmark })}`);
  }
  const { shareOfOwn, shareOfBenchmark } = gap;
  const bases: Sentence[] =
    shareOfOwn === undefined || shareOfBenchmark === undefined
      ? []
      : [texts.answer.bases({ ofOwn: show(shareOfOwn), ofBenchmark: show(shareOfBenchmark), group, benchmark })];
  const total = texts.answer.total({ inhabitants: show(results.group.population), total: show(gap.total) });
  const comparable = gap.steps.length > 0 ? [texts.answer.comparable({ total: show(gap.comparableTotal) })] : [];
  return paragraph(texts.answer.more(about), ...bases, total, ...comparable);
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
    [labels.perInhabitant, ...names],
    row(labels.own(group), () => own),
    row(labels.other(single), ({ cost }) => cost),
    row(labels.gap, ({ gap }) => gap.perInhabitant),
    row(labels.ofOwn(group), ({ gap }) => gap.shareOfOwn),
    row(labels.ofBenchmark(single), ({ gap }) => gap.shareOfBenchmark),
    row(labels.total, ({ gap }) => gap.total),
  ]);
}

/** Said once, for the first benchmark that is cheaper: the number must never be read as what cooperation gives. */
function ceiling(context: ReportContext, compared: readonly Compared[]): Paragraph[] {
  const { texts, group } = context;
  const first = compared.find(({ gap }) => gap.perInhabitant.value > 0);
  if (first === undefined) return [];
  const why = texts.answer.ceilingWhy({ group, benchmark: benchmarkName(context, first.id) });
  return [paragraph([strong(texts.answer.ceiling)], why)];
}

function illustration({ texts }: ReportContext, compared: readonly Compared[]): Paragraph[] {
  return compared.some(({ gap }) => gap.total.illustration) ? [paragraph([strong(texts.answer.illustration)])] : [];
}
