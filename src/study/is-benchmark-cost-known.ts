import type { Benchmark, Study } from './study.ts';

/** Whether the administration cost of a benchmark is known: its own, or that of some of the comparators it is taken from. */
export function isBenchmarkCostKnown({ comparators }: Study, { of }: Benchmark): boolean {
  if (of.kind === 'municipality') return of.cost.length > 0;
  return of.comparators.some((id) => (comparators.get(id)?.cost.length ?? 0) > 0);
}
