import type { Study } from '../study/study.ts';
import type { ReportContext } from './context.ts';
import { benchmarkName } from './context.ts';

/** More comparators than this are not named in the middle of a sentence. */
const mostNamed = 3;

/**
 * A benchmark in a sentence beside others: a statistic of a few municipalities is said as one, "the median of A and B",
 * because their names alone would read as the municipalities themselves.
 */
export function benchmarkPhrase(context: ReportContext, id: string): string {
  const { study, texts } = context;
  const { name } = benchmarkName(context, id);
  const of = study.benchmarks.get(id)?.of;
  if (of?.kind !== 'statistic' || of.comparators.length > mostNamed) return name;
  const names = of.comparators.map((comparator) => study.comparators.get(comparator)?.name ?? comparator);
  if (!namesOnly(study, name, of.comparators)) return name;
  return texts.gap.statistic[of.statistic === 'best' ? 'minimum' : of.statistic](texts.list(names));
}

/** Whether a benchmark's name does no more than list municipalities that it is taken from, or is missing. */
function namesOnly({ comparators, benchmarks }: Study, name: string, of: readonly string[]): boolean {
  return benchmarks.has(name) || of.every((id) => name.includes(comparators.get(id)?.name ?? id));
}
