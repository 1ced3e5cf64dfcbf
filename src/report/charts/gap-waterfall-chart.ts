import type { BenchmarkGap } from '../../analyses/benchmark/benchmark.ts';
import type { ChartWords, WaterfallChart } from '../../charts/chart-spec.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Compared } from '../compared.ts';
import { cheaperBenchmark, hasGap } from '../compared.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { axis } from './axis.ts';
import type { DrawnChart } from './pictured.ts';

/**
 * From the raw gap per inhabitant to the comparable one, of the benchmark that the money is about or else the first with an
 * adjustment. Undefined for the other benchmarks, and where nothing is adjusted.
 */
export function gapWaterfallChart(context: ReportContext, benchmark: string): DrawnChart<ChartWords & WaterfallChart> | undefined {
  const { texts, study } = context;
  const { charts: words, gap: labels } = texts;
  const found = shownBenchmark(context);
  if (found?.id !== benchmark) return undefined;
  const { perInhabitant, comparablePerInhabitant } = found.gap;
  const bare = (figure: Figure): string => figureText(context, figure, 'bare').value;
  const currency = texts.serviceEconomy.currency(study.currency);
  const { name } = benchmarkName(context, benchmark);
  const steps = [
    { label: labels.steps.raw, text: bare(perInhabitant), from: 0, to: perInhabitant.value, isTotal: true },
    ...changes(context, found.gap),
    { label: words.gapWaterfall.comparable, text: bare(comparablePerInhabitant), from: 0, to: comparablePerInhabitant.value, isTotal: true },
  ];
  return {
    chart: {
      kind: 'waterfall',
      id: 'gap-waterfall',
      language: context.language,
      title: words.gapWaterfall.title({ benchmark: name, currency }),
      description: words.gapWaterfall.description({ raw: figureText(context, perInhabitant).value, comparable: figureText(context, comparablePerInhabitant).value }),
      axis: axis(context, { title: words.perInhabitant(currency), values: steps.flatMap(({ from, to }) => [from, to]), hasZero: true }),
      steps,
    },
    leftOut: [],
  };
}

function shownBenchmark(context: ReportContext): Compared | undefined {
  const adjusted = context.results.benchmarks.filter(hasGap).filter(({ gap }) => gap.steps.length > 0);
  const cheaper = cheaperBenchmark(context);
  return adjusted.find(({ id }) => id === cheaper?.id) ?? adjusted[0];
}

/** A change is what is printed after the step less what is printed before it. */
function changes(context: ReportContext, { perInhabitant, steps }: BenchmarkGap): WaterfallChart['steps'] {
  const printed = ({ id, value }: Figure): number => Math.round(context.printed.get(id) ?? value);
  return steps.map(({ adjustment, stated, gapAfter }, index) => {
    const before = steps[index - 1]?.gapAfter ?? perInhabitant;
    const change = printed(gapAfter) - printed(before);
    const text = `${change > 0 ? '+' : ''}${context.numbers.whole(change)}`;
    return { label: `${context.texts.gap.steps[adjustment]}${illustrated(context, [stated])}`, text, from: before.value, to: gapAfter.value, isTotal: false };
  });
}
