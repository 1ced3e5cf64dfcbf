import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { collectFigures } from '../figures/collect-figures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Study } from '../study/study.ts';
import type { AgreementResult } from './agreements/agreements.ts';
import { analyzeAgreements } from './agreements/analyze-agreements.ts';
import { analyzeBenchmark } from './benchmark/analyze-benchmark.ts';
import type { BenchmarkResult } from './benchmark/benchmark.ts';
import { analyzeClaim } from './claims/analyze-claim.ts';
import type { ClaimResult } from './claims/claims.ts';
import { analyzeClasses } from './classes/analyze-classes.ts';
import type { ClassesResult } from './classes/classes.ts';
import { analyzeServices, withPackage } from './economy/analyze-economy.ts';
import type { EconomyResult } from './economy/economy.ts';
import { economyFigures } from './economy/economy-figures.ts';
import { analyzeGroup } from './group/analyze-group.ts';
import type { GroupResult } from './group/group.ts';
import { analyzeModels } from './models/analyze-models.ts';
import type { ModelsResult } from './models/models.ts';
import { analyzePlan } from './plan/analyze-plan.ts';
import type { PlanResult } from './plan/plan.ts';
import { planFigures } from './plan/plan-figures.ts';
import { analyzePriorities } from './priorities/analyze-priorities.ts';
import type { PrioritiesResult } from './priorities/priorities.ts';
import { prioritiesFigures } from './priorities/priorities-figures.ts';
import { analyzeReadiness } from './readiness/analyze-readiness.ts';
import type { ReadinessResult } from './readiness/readiness.ts';
import { analyzeScale } from './scale/analyze-scale.ts';
import type { ScaleResult } from './scale/scale.ts';
import { analyzeSwot } from './swot/analyze-swot.ts';
import type { Importance, NearDuplicate, SwotResult } from './swot/swot.ts';

/** Everything that was computed from a study. */
export interface Results {
  readonly group: GroupResult;
  readonly benchmarks: readonly BenchmarkResult[];
  /** Undefined with fewer than five comparators that a curve can be drawn through. */
  readonly scale: ScaleResult | undefined;
  readonly economy: EconomyResult;
  /** Undefined for a study without SWOT items and strategies. */
  readonly swot: SwotResult | undefined;
  readonly models: ModelsResult;
  /** Undefined where no service has a net present value or an effect. */
  readonly priorities: PrioritiesResult | undefined;
  /** Undefined for a study without readiness. */
  readonly readiness: ReadinessResult | undefined;
  readonly classes: ClassesResult;
  /** Undefined where nothing starts or is prepared. */
  readonly plan: PlanResult | undefined;
  readonly agreements: readonly AgreementResult[];
  readonly claims: readonly ClaimResult[];
  /** Every figure by id, operands included. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs the analyses in the order in which each needs the ones before it. Pure: the same study gives the same results. */
export function analyze(study: Study): Results {
  const group = analyzeGroup(study);
  const benchmarks = [...study.benchmarks.values()].map((benchmark) => analyzeBenchmark(study, benchmark, group));
  const scale = analyzeScale(study, group);
  const servicesEconomy = analyzeServices(study, group, benchmarks);
  const swot = analyzeSwot(study);
  const models = analyzeModels(study);
  const readiness = analyzeReadiness(study);
  const priorities = analyzePriorities(study, group, servicesEconomy);
  const classes = analyzeClasses(study, { benchmarks, economy: servicesEconomy, models, readiness, priorities });
  const plan = analyzePlan(study, { economy: servicesEconomy, models, readiness, priorities, classes });
  const goesOn = new Set(classes.rounds.flat());
  const economy = withPackage(study, group, servicesEconomy, (service) => goesOn.has(service));
  const agreements = analyzeAgreements(study, models);
  const figures = collectFigures([
    ...groupFigures(group),
    ...benchmarks.flatMap(benchmarkFigures),
    ...scaleFigures(scale),
    ...economyFigures(economy),
    ...swotFigures(swot),
    ...readinessFigures(readiness),
    ...prioritiesFigures(priorities),
    ...planFigures(plan),
    classes.comparison.asToday,
    classes.comparison.merger,
  ]);
  const claims = [...study.claims.values()].map((claim) => analyzeClaim(claim, figures));
  const diagnostics = [
    ...(swot?.nearDuplicates ?? []).map(nearDuplicate),
    ...withoutExcess(study, benchmarks, economy),
    ...reconciled(study, economy),
    ...claims.flatMap(missingFigure),
  ];
  return { group, benchmarks, scale, economy, swot, models, readiness, priorities, classes, plan, agreements, claims, figures, diagnostics };
}

function groupFigures({ members, population, cost, statedCost }: GroupResult): (Figure | undefined)[] {
  const all = [...members.values()];
  return [...all.map((member) => member.population), population, ...all.map((member) => member.cost), cost, statedCost];
}

function benchmarkFigures({ cost, gap, above, aboveSum, noise }: BenchmarkResult): (Figure | undefined)[] {
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
    noise?.perInhabitant,
    noise?.probabilityAboveZero,
  ];
}

function scaleFigures(scale: ScaleResult | undefined): (Figure | undefined)[] {
  if (scale === undefined) return [];
  const { fixedCost, variableCost, rSquared, elasticity, elasticityRSquared, expectedCost, expectedCostByElasticity } = scale;
  const curve = [fixedCost, variableCost, rSquared, elasticity, elasticityRSquared, expectedCost, expectedCostByElasticity];
  return [...curve, scale.mergerCeiling, scale.cooperationCeiling];
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

function readinessFigures(readiness: ReadinessResult | undefined): (Figure | undefined)[] {
  return (readiness?.factors ?? []).flatMap(({ answers, spread }) => [...[...answers.values()].map(({ level }) => level), spread]);
}

/** Which of the two to keep is for the writer to say, so this is told and nothing is left out. */
function nearDuplicate({ first, second }: NearDuplicate): Diagnostic {
  const related = [{ span: first.span, role: 'first' as const }];
  return diagnostic('study/near-duplicate', second.span, { first: first.text, second: second.text }, related);
}

/** Who asks what a gap is worth is told where there is none: own cost is not above the benchmark's. */
function withoutExcess({ topDown }: Study, benchmarks: readonly BenchmarkResult[], economy: EconomyResult): Diagnostic[] {
  const compared = benchmarks.find(({ id, gap }) => (topDown.benchmark === undefined || id === topDown.benchmark) && gap !== undefined);
  if (topDown.span === undefined || economy.topDown !== undefined || compared === undefined) return [];
  return [diagnostic('study/no-gap', topDown.span, { lacks: 'excess', benchmark: compared.id })];
}

/** Gains above the gap that they are part of are counted twice somewhere; above what evidence makes likely, they are hopeful. */
function reconciled(study: Study, { reconciliation }: EconomyResult): Diagnostic[] {
  const place = reconciliation?.services.flatMap((id) => study.services.get(id)?.economy.gain?.span ?? [])[0];
  if (reconciliation === undefined || reconciliation.verdict === 'within' || place === undefined) return [];
  const { administration, comparableGap, realisedP90, verdict } = reconciliation;
  const sum = Math.round(administration.value);
  return verdict === 'above-gap'
    ? [diagnostic('study/gains-above-gap', place, { sum, gap: Math.round(comparableGap.value) })]
    : [diagnostic('study/gains-above-evidence', place, { sum, likely: Math.round(realisedP90 ?? 0) })];
}

/** A claim on a right figure id whose inputs the study lacks is neither met nor missed: the writer is told. */
function missingFigure(result: ClaimResult): Diagnostic[] {
  if (result.status !== 'unanswered') return [];
  return [diagnostic('study/figure-missing', result.claim.figureSpan, { id: result.claim.figure })];
}
