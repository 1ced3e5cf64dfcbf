import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFigures } from '../figures/collect-figures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Study } from '../study/study.ts';
import { analyzeBenchmark } from './benchmark/analyze-benchmark.ts';
import type { BenchmarkResult } from './benchmark/benchmark.ts';
import { analyzeClaim } from './claims/analyze-claim.ts';
import type { ClaimResult } from './claims/claims.ts';
import { analyzeGroup } from './group/analyze-group.ts';
import type { GroupResult } from './group/group.ts';

/** Everything that was computed from a study. */
export interface Results {
  readonly group: GroupResult;
  readonly benchmarks: readonly BenchmarkResult[];
  readonly claims: readonly ClaimResult[];
  /** Every figure by id, operands included. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the analyses in the order in which each needs the ones before it. Pure: the same study gives the same results. */
export function analyze(study: Study): Results {
  const group = analyzeGroup(study);
  const benchmarks = [...study.benchmarks.values()].map((benchmark) => analyzeBenchmark(study, benchmark, group));
  const figures = collectFigures([...groupFigures(group), ...benchmarks.flatMap(benchmarkFigures)]);
  const claims = [...study.claims.values()].map((claim) => analyzeClaim(claim, figures));
  return { group, benchmarks, claims, figures, diagnostics: claims.flatMap(missingFigure) };
}

function groupFigures({ members, population, cost }: GroupResult): (Figure | undefined)[] {
  const all = [...members.values()];
  return [...all.map((member) => member.population), population, ...all.map((member) => member.cost), cost];
}

function benchmarkFigures({ cost, gap, above, aboveSum }: BenchmarkResult): (Figure | undefined)[] {
  return [
    cost,
    gap?.perInhabitant,
    gap?.shareOfOwn,
    gap?.shareOfBenchmark,
    gap?.total,
    gap?.comparablePerInhabitant,
    gap?.comparableTotal,
    ...above.values(),
    aboveSum,
  ];
}

/** A claim on a right figure id whose inputs the study lacks is neither met nor missed: the writer is told. */
function missingFigure(result: ClaimResult): Diagnostic[] {
  if (result.status !== 'unanswered') return [];
  return [diagnostic('study/figure-missing', result.claim.figureSpan, { id: result.claim.figure })];
}
