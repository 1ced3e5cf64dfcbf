import type { Paragraph, Table } from 'mdast';
import type { BenchmarkGap } from '../../analyses/benchmark/benchmark.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Named } from '../../texts/sections/named.ts';
import { benchmarkPhrase } from '../benchmark-phrase.ts';
import { citedName } from '../cited.ts';
import type { Compared } from '../compared.ts';
import { hasGap } from '../compared.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { code, paragraph } from '../nodes.ts';
import { gapOverview } from './gap-overview.ts';
import { gapWorth, sharedAlready } from './gap-worth.ts';

/** What the costs are beside the benchmarks', what that is in all, what it is not, and what may come of it. */
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
    ...costsBeside(context, cost, compared),
    ...results.benchmarks.filter((benchmark) => !hasGap(benchmark)).map(({ id }) => costMissing(context, id)),
    ...missedGap(context),
    ...(compared.length > 0 ? [gapOverview(context, cost, compared)] : []),
    ...gapWorth(context, { noCost: texts.topDown.inAnswer.noCost, noGain: taken(context) }),
  ];
}

function taken(context: ReportContext): Sentence[] {
  const cooperation = sharedAlready(context);
  return cooperation === undefined ? [] : [context.texts.topDown.inAnswer.sharesAlready<Inline>({ cooperation, key: code('topDown') })];
}

/** The municipalities' cost beside each benchmark's; nothing where there is none. */
export function costsBeside(context: ReportContext, own: Figure, compared: readonly Compared[]): Paragraph[] {
  const [only, ...more] = compared;
  if (only === undefined) return [];
  return [more.length === 0 ? comparison(context, own, only) : comparisons(context, own, compared)];
}

function comparison(context: ReportContext, own: Figure, { id, gap, cost }: Compared): Paragraph {
  const { texts, group } = context;
  const benchmark = benchmarkName(context, id);
  const show = (figure: Figure): Inline => figureText(context, figure);
  const about = { group, benchmark, own: show(own), other: show(cost), gap: show(distance(gap)) };
  switch (directionOf(gap)) {
    case 'equal':
      return paragraph(texts.answer.equal(about), ...comparable(context, id, gap));
    case 'less':
      return paragraph(texts.answer.less(about), ...comparable(context, id, gap));
    case 'more':
      return paragraph(texts.answer.more(about), ...bases(context, benchmark, gap), total(context, gap), ...comparable(context, id, gap));
  }
}

/** Several benchmarks in one sentence; their numbers stand in the table's columns. */
function comparisons(context: ReportContext, own: Figure, compared: readonly Compared[]): Paragraph {
  const { texts, group } = context;
  const gaps = compared.map(({ id, gap }, index) => ({
    direction: directionOf(gap),
    gap: figureText(context, distance(gap), index === 0 ? 'text' : 'bare'),
    benchmark: benchmarkPhrase(context, id),
  }));
  const nothing = compared.every(({ gap }) => Math.round(gap.comparablePerInhabitant.value) <= 0);
  return paragraph(
    texts.answer.several<Inline>({ group, own: figureText(context, own), gaps }),
    ...(nothing ? [texts.answer.nothingAboveAny(group)] : []),
  );
}

function distance({ perInhabitant }: BenchmarkGap): Figure {
  return { ...perInhabitant, value: Math.abs(perInhabitant.value) };
}

/** What is told is what is printed: a gap of less than half a krone is none. */
function directionOf({ perInhabitant }: BenchmarkGap): 'more' | 'less' | 'equal' {
  const printed = Math.round(perInhabitant.value);
  if (printed === 0) return 'equal';
  return printed < 0 ? 'less' : 'more';
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

/** A published total that the figures do not give: who knows that number has to meet it on the first page. */
export function missedGap(context: ReportContext): Paragraph[] {
  const missed = context.results.claims.filter((result) => result.status === 'missed' && result.claim.figure.endsWith('.gapTotal'));
  return missed.flatMap((result) => {
    if (result.status === 'unanswered') return [];
    const { source } = result.claim;
    const by = citedName(context, source);
    const numbers = { claimed: figureText(context, result.claimed, 'stated'), computed: figureText(context, result.computed) };
    return [paragraph(context.texts.answer.claimMissed<Inline>({ by, ...numbers }))];
  });
}
