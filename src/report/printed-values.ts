import type { Results } from '../analyses/index.ts';
import type { BenchmarkResult } from '../analyses/benchmark/benchmark.ts';
import type { Finance } from '../analyses/economy/economy.ts';
import { largestRemainder } from '../math/largest-remainder.ts';

/** Amounts in a table are shown to a tenth of a million. */
const tenthOfMillion = 100_000;

/**
 * Where rounding each number alone would make a table not add up, the value to print instead, by figure id: own cost
 * less the benchmark's is the gap as printed, the municipalities' amounts add up to their sum, and the present value of what
 * a gap may give, less that of its cost, is the net present value.
 */
export function printedValues({ group, benchmarks, economy }: Results): ReadonlyMap<string, number> {
  return new Map([
    ...benchmarks.flatMap((benchmark) => [...costs(group.cost?.value, benchmark), ...amountsAbove(benchmark)]),
    ...(economy.topDown === undefined ? [] : presentValues(economy.topDown)),
  ]);
}

function costs(own: number | undefined, { cost, gap }: BenchmarkResult): [string, number][] {
  if (own === undefined || cost === undefined || gap === undefined) return [];
  return [[cost.id, Math.round(own) - Math.round(gap.perInhabitant.value)]];
}

/** Amounts under a million are printed to the krone, and need no mending. */
function presentValues({ affordableCost: gain, cost, npv }: Finance): [string, number][] {
  if (gain === undefined || cost === undefined || npv === undefined) return [];
  if ([gain, cost, npv].some(({ value }) => Math.abs(value) < 10 * tenthOfMillion)) return [];
  const tenths = Math.round(cost.value / tenthOfMillion) + Math.round(npv.value / tenthOfMillion);
  return [[gain.id, tenths * tenthOfMillion]];
}

function amountsAbove({ above }: BenchmarkResult): [string, number][] {
  const figures = [...above.values()];
  const tenths = largestRemainder(figures.map(({ value }) => value), tenthOfMillion);
  return figures.map(({ id }, index) => [id, (tenths[index] ?? 0) * tenthOfMillion]);
}
