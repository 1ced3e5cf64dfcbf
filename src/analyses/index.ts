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
import { analyzeSwot } from './swot/analyze-swot.ts';
import type { Importance, NearDuplicate, SwotResult } from './swot/swot.ts';

/** Everything that was computed from a study. */
export interface Results {
  readonly group: GroupResult;
  readonly benchmarks: readonly BenchmarkResult[];
  /** Undefined for a study without SWOT items and strategies. */
  readonly swot: SwotResult | undefined;
  readonly claims: readonly ClaimResult[];
  /** Every figure by id, operands included. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the analyses in the order in which each needs the ones before it. Pure: the same study gives the same results. */
export function analyze(study: Study): Results {
  const group = analyzeGroup(study);
  const benchmarks = [...study.benchmarks.values()].map((benchmark) => analyzeBenchmark(study, benchmark, group));
  const swot = analyzeSwot(study);
  const figures = collectFigures([...groupFigures(group), ...benchmarks.flatMap(benchmarkFigures), ...swotFigures(swot)]);
  const claims = [...study.claims.values()].map((claim) => analyzeClaim(claim, figures));
  const diagnostics = [...(swot?.nearDuplicates ?? []).map(nearDuplicate), ...claims.flatMap(missingFigure)];
  return { group, benchmarks, swot, claims, figures, diagnostics };
}

function groupFigures({ members, population, cost, statedCost }: GroupResult): (Figure | undefined)[] {
  const all = [...members.values()];
  return [...all.map((member) => member.population), population, ...all.map((member) => member.cost), cost, statedCost];
}

function benchmarkFigures({ cost, gap, above, aboveSum }: BenchmarkResult): (Figure | undefined)[] {
  return [
    cost,
    gap?.perInhabitant,
    gap?.shareOfOwn,
    gap?.shareOfBenchmark,
    gap?.total,
    ...(gap?.steps.flatMap(({ stated, gapAfter }) => [stated, gapAfter]) ?? []),
    gap?.comparablePerInhabitant,
    gap?.comparableTotal,
    ...above.values(),
    aboveSum,
  ];
}

function swotFigures(swot: SwotResult | undefined): Figure[] {
  return (swot?.quadrants ?? []).flatMap(({ items, agreement }) => [
    ...items.flatMap(({ importance }) => (importance === undefined ? [] : importanceFigures(importance))),
    ...(agreement?.kind === 'measured' ? [agreement.coefficient] : []),
  ]);
}

function importanceFigures(importance: Importance): Figure[] {
  return importance.kind === 'shared' ? [importance.value] : [importance.value, importance.interquartileRange, importance.range];
}

/** Which of the two to keep is for the writer to say, so this is told and nothing is left out. */
function nearDuplicate({ first, second }: NearDuplicate): Diagnostic {
  const related = [{ span: first.span, role: 'first' as const }];
  return diagnostic('study/near-duplicate', second.span, { first: first.text, second: second.text }, related);
}

/** A claim on a right figure id whose inputs the study lacks is neither met nor missed: the writer is told. */
function missingFigure(result: ClaimResult): Diagnostic[] {
  if (result.status !== 'unanswered') return [];
  return [diagnostic('study/figure-missing', result.claim.figureSpan, { id: result.claim.figure })];
}
