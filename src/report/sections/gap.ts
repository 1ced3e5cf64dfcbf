import type { Paragraph } from 'mdast';
import type { BenchmarkGap, BenchmarkResult } from '../../analyses/benchmark/benchmark.ts';
import type { Figure } from '../../figures/figure.ts';
import { intervalLevel, largeGroupFigure, noiseFigure } from '../assumed-figures.ts';
import { costPerInhabitantChart } from '../charts/cost-per-inhabitant-chart.ts';
import { gapWaterfallChart } from '../charts/gap-waterfall-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { howFound } from '../how-found.ts';
import { illustrated } from '../illustrated.ts';
import { moneyInterval } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph, table } from '../nodes.ts';
import { research } from '../research.ts';

/** One benchmark's section: every number of the gap with how it was found, what makes it comparable, what weakens it. */
export function gap(context: ReportContext, benchmark: BenchmarkResult): Block[] {
  const { cost, gap: found } = benchmark;
  const own = context.results.group.cost;
  if (cost === undefined || found === undefined || own === undefined) return [];
  return [
    heading(2, context.texts.headings.gap(benchmarkName(context, benchmark.id).name)),
    ...costs(context, benchmark.id),
    arithmetic(context, benchmark.id, [own, cost], found),
    ...comparable(context, benchmark.id, found),
    ...noise(context, benchmark, isFirstWithNoise(context, benchmark)),
    ...cautions(context, benchmark),
  ];
}

/** Where no municipality states its own cost, the first comparison has the picture that else stands with theirs. */
function costs(context: ReportContext, id: string): Block[] {
  const { group, benchmarks } = context.results;
  const isFirst = benchmarks.find(({ gap: found }) => found !== undefined)?.id === id;
  const isSpread = [...group.members.values()].some(({ cost }) => cost !== undefined);
  return isFirst && !isSpread ? pictured(costPerInhabitantChart(context)) : [];
}

function arithmetic(context: ReportContext, id: string, [own, cost]: readonly [Figure, Figure], found: BenchmarkGap): Block {
  const { texts, group, results } = context;
  const { rows, table: labels } = texts.gap;
  const benchmark = benchmarkName(context, id);
  const bare = (figure: Figure): Inline => figureText(context, figure, 'precise');
  // A total to the krone claims more than a gap that was rounded for print can bear.
  const form = Number.isInteger(found.perInhabitant.value) ? 'exact' : 'text';
  const row = (label: string, figure: Figure, how: Sentence): Sentence[] => [label, [figureText(context, figure, form)], how];
  const { perInhabitant, shareOfOwn, shareOfBenchmark, total } = found;
  return table('lrl', [
    [labels.what, labels.value, labels.how],
    row(rows.cost(group.name), own, howFound(context, own)),
    row(rows.cost(benchmark.name), cost, howFound(context, cost)),
    row(rows.inhabitants(group.name), results.group.population, howFound(context, results.group.population)),
    row(rows.perInhabitant, perInhabitant, [bare(own), ' − ', bare(cost)]),
    ...(shareOfOwn === undefined ? [] : [row(rows.ofOwn(group), shareOfOwn, [bare(perInhabitant), ' / ', bare(own)])]),
    ...(shareOfBenchmark === undefined
      ? []
      : [row(rows.ofBenchmark(benchmark), shareOfBenchmark, [bare(perInhabitant), ' / ', bare(cost)])]),
    row(rows.total, total, [bare(perInhabitant), ' × ', bare(results.group.population)]),
  ]);
}

function comparable(context: ReportContext, id: string, found: BenchmarkGap): Block[] {
  const { texts, results } = context;
  const { steps: labels } = texts.gap;
  if (found.steps.length === 0) return unadjusted(context, id);
  const show = (figure: Figure): Inline => figureText(context, figure);
  return [
    paragraph(texts.gap.adjusted),
    ...pictured(gapWaterfallChart(context, id)),
    table('lrr', [
      [labels.step, labels.stated, labels.gapAfter],
      [labels.raw, '', [show(found.perInhabitant)]],
      ...found.steps.map(({ adjustment, stated, gapAfter }): Sentence[] => [
        labels[adjustment],
        [show(stated), illustrated(context, [stated]), ...footnotes([stated])],
        [show(gapAfter)],
      ]),
    ]),
    paragraph(
      labels.totalAfter({
        perInhabitant: show(found.comparablePerInhabitant),
        inhabitants: show(results.group.population),
        total: show(found.comparableTotal),
      }),
    ),
  ];
}

/** Said once where it is so of all comparisons. */
function unadjusted({ texts, results }: ReportContext, id: string): Block[] {
  const [first, ...others] = results.benchmarks.filter(({ gap: found }) => found !== undefined);
  const all = others.length > 0 && [first, ...others].every((each) => each?.gap?.steps.length === 0);
  return all && id !== first?.id ? [] : [paragraph(texts.gap.noAdjustments(code('adjust'), all))];
}

/** What chance is, is said with the first benchmark alone. */
function isFirstWithNoise({ results }: ReportContext, { id }: BenchmarkResult): boolean {
  return results.benchmarks.find((benchmark) => benchmark.noise !== undefined)?.id === id;
}

/**
 * How much of the gap may be chance; nothing where that is not known.
 *
 * @param explains whether it is said what chance is
 */
export function noise(context: ReportContext, { noise: found, gap: measured }: BenchmarkResult, explains: boolean): Paragraph[] {
  if (found === undefined) return [];
  const { texts } = context;
  const moves = explains ? [texts.gap.yearlyNoise<Inline>(figureText(context, noiseFigure, 'stated'))] : [];
  const alone = texts.gap.noise<Inline>({
    level: figureText(context, intervalLevel, 'stated'),
    range: moneyInterval(context, found.perInhabitant),
    probability: figureText(context, found.probabilityAboveZero, 'rough'),
    comparable: (measured?.steps.length ?? 0) > 0,
    estimated: measured?.steps.some(({ stated }) => stated.origin.kind === 'stated' && stated.origin.estimate) === true,
  });
  return [paragraph(...moves, alone)];
}

function cautions(context: ReportContext, benchmark: BenchmarkResult): Block[] {
  const { texts, results, group } = context;
  const words = texts.gap.cautions;
  const sentences = benchmark.cautions.map((caution): Sentence => {
    switch (caution.kind) {
      case 'best-peer':
        return words.bestPeer;
      case 'one-year-only':
        return words.oneYearOnly({
          group: caution.group ? group : undefined,
          benchmark: caution.benchmark ? benchmarkName(context, benchmark.id) : undefined,
        });
      case 'gross-cost':
        return words.grossCost;
      case 'price-years':
        return words.priceYears({ group: texts.list(caution.group.map(String)), benchmark: texts.list(caution.benchmark.map(String)), converted: caution.converted });
      case 'large-group':
        return [
          ...words.largeGroup<Inline>({
            inhabitants: figureText(context, results.group.population),
            limit: figureText(context, largeGroupFigure(caution.limit)),
          }),
          research('bikker-van-der-linde-2016'),
        ];
    }
  });
  return sentences.length === 0 ? [] : [paragraph(texts.gap.cautionsLead), bullets(sentences)];
}
