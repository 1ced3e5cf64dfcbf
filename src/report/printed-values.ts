import type { Results } from '../analyses/index.ts';
import type { BenchmarkResult } from '../analyses/benchmark/benchmark.ts';
import { largestRemainder } from '../math/largest-remainder.ts';

/** Amounts in a table are shown to a tenth of a million. */
const tenthOfMillion = 100_000;

/**
 * Where rounding each number alone would make a table not add up, the value to print instead, by figure id: own cost
 * less the benchmark's is the gap as printed, and the municipalities' amounts add up to their sum.
 */
export function printedValues({ group, benchmarks }: Results): ReadonlyMap<string, number> {
  return new Map(benchmarks.flatMap((benchmark) => [...costs(group.cost?.value, benchmark), ...amountsAbove(benchmark)]));
}

function costs(own: number | undefined, { cost, gap }: BenchmarkResult): [string, number][] {
  if (own === undefined || cost === undefined || gap === undefined) return [];
  return [[cost.id, Math.round(own) - Math.round(gap.perInhabitant.value)]];
}

function amountsAbove({ above }: BenchmarkResult): [string, number][] {
  const figures = [...above.values()];
  const tenths = largestRemainder(figures.map(({ value }) => value), tenthOfMillion);
  return figures.map(({ id }, index) => [id, (tenths[index] ?? 0) * tenthOfMillion]);
}
