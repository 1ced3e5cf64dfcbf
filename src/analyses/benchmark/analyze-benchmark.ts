import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Unit } from '../../figures/unit.ts';
import { comparisonCautions } from '../../study/comparison-cautions.ts';
import type { Benchmark, Study } from '../../study/study.ts';
import { administrationCost } from '../administration-cost.ts';
import type { GroupResult } from '../group/group.ts';
import type { BenchmarkGap, BenchmarkResult } from './benchmark.ts';
import { comparableGap } from './comparable-gap.ts';
import { gapNoise } from './gap-noise.ts';

/**
 * The gap to one benchmark: per inhabitant c − c*, as a share of each base, and in total N (c − c*).
 *
 * Source: methods § 1. Vector (Frosta, Levanger and Verdal 2001): c = 2 279, c* = 1 793, N = 33 500 → 486 kroner,
 * 21.33 % of own cost, 27.11 % of Ringsaker's, 16 281 000 kroner a year.
 */
export function analyzeBenchmark(study: Study, benchmark: Benchmark, group: GroupResult): BenchmarkResult {
  const id = `benchmark.${benchmark.id}`;
  const cost = benchmarkCost(study, benchmark);
  const above = amountsAbove(study, id, cost, group);
  const all = above.size === group.members.size ? [...above.values()] : [undefined];
  const gap = gapBetween(study, benchmark, group, cost);
  return {
    id: benchmark.id,
    cost,
    gap,
    noise: cost === undefined || gap === undefined ? undefined : gapNoise({ study, group, benchmark, cost }, gap),
    above,
    aboveSum: derive(`${id}.gapAboveSum`, `${study.currency}/year`, 'sum', all),
    cautions: comparisonCautions(study, benchmark),
  };
}

function benchmarkCost(study: Study, { id, of }: Benchmark): Figure | undefined {
  const figureId = `benchmark.${id}.costPerInhabitant`;
  if (of.kind === 'municipality') return administrationCost(study, figureId, of.cost);
  const costs = of.comparators.map((comparator) =>
    administrationCost(study, `comparator.${comparator}.costPerInhabitant`, study.comparators.get(comparator)?.cost ?? []),
  );
  const formula = of.statistic === 'best' ? 'minimum' : of.statistic;
  return derive(figureId, `${study.currency}/inhabitant`, formula, costs);
}

function gapBetween(
  study: Study,
  benchmark: Benchmark,
  group: GroupResult,
  cost: Figure | undefined,
): BenchmarkGap | undefined {
  const id = `benchmark.${benchmark.id}`;
  const unit: Unit = `${study.currency}/inhabitant`;
  const operands = [group.cost, cost];
  const perInhabitant = derive(`${id}.gapPerInhabitant`, unit, 'difference', operands);
  const total = derive(`${id}.gapTotal`, `${study.currency}/year`, 'product', [perInhabitant, group.population]);
  if (group.cost === undefined || cost === undefined || perInhabitant === undefined || total === undefined) {
    return undefined;
  }
  return {
    perInhabitant,
    shareOfOwn: derive(`${id}.gapShareOfOwn`, 'share', 'share-of-first', operands),
    shareOfBenchmark: derive(`${id}.gapShareOfBenchmark`, 'share', 'share-of-second', operands),
    total,
    ...comparableGap(study, id, { own: group.cost, other: cost, inhabitants: group.population }, benchmark.adjust),
  };
}

function amountsAbove(
  study: Study,
  id: string,
  benchmark: Figure | undefined,
  group: GroupResult,
): ReadonlyMap<string, Figure> {
  return new Map(
    [...group.members].flatMap(([municipality, { cost, population }]) => {
      const above = derive(`${id}.gapAbove.${municipality}`, `${study.currency}/year`, 'amount-above', [cost, benchmark, population]);
      return above === undefined ? [] : [[municipality, above]];
    }),
  );
}
