import type { BenchmarkGap, BenchmarkResult } from '../analyses/benchmark/benchmark.ts';
import type { Figure } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';

/** A benchmark with everything that a gap needs. */
export type Compared = BenchmarkResult & { readonly gap: BenchmarkGap; readonly cost: Figure };

export function hasGap(benchmark: BenchmarkResult): benchmark is Compared {
  return benchmark.gap !== undefined && benchmark.cost !== undefined;
}

/** The benchmark that the money is about: that of the benchmark programme, else the first that is cheaper like for like. */
export function cheaperBenchmark({ results }: ReportContext): Compared | undefined {
  const compared = results.benchmarks.filter(hasGap);
  const valued = compared.find(({ id }) => id === results.economy.topDown?.benchmark);
  return valued ?? compared.find(({ gap }) => Math.round(gap.comparablePerInhabitant.value) > 0);
}
