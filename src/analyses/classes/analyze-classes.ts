import type { Figure } from '../../figures/figure.ts';
import type { ServiceClass } from '../../knowledge/class-rule.ts';
import type { ClassFact, ClassFacts } from '../../knowledge/class-facts.ts';
import { classLimit } from '../../knowledge/class-limit.ts';
import { holdsOf } from '../../knowledge/condition.ts';
import { findService } from '../../knowledge/find-service.ts';
import { listClassRules } from '../../knowledge/list-class-rules.ts';
import { listEvidence } from '../../knowledge/list-evidence.ts';
import { swotItems } from '../../study/swot-items.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { assumedShare } from '../assumed-share.ts';
import type { BenchmarkResult } from '../benchmark/benchmark.ts';
import type { ServiceResult, TopDownResult } from '../economy/economy.ts';
import type { ModelsResult } from '../models/models.ts';
import type { PrioritiesResult } from '../priorities/priorities.ts';
import type { ReadinessResult } from '../readiness/readiness.ts';
import type { ServiceFindings } from './class-facts-of.ts';
import { classFact, classFactsOf } from './class-facts-of.ts';
import type { ClassesResult, ClassifiedService, Comparison, JudgedRule, Purpose, RestsOn } from './classes.ts';
import { inOrderOfNeed, planRounds, requiredBy } from './plan-rounds.ts';

/** What the classes rest on. */
export interface EarlierResults {
  readonly benchmarks: readonly BenchmarkResult[];
  readonly economy: { readonly services: readonly ServiceResult[]; readonly topDown: TopDownResult | undefined };
  readonly models: ModelsResult;
  readonly readiness: ReadinessResult | undefined;
  readonly priorities: PrioritiesResult | undefined;
}

/**
 * The class of each service by the rules of `knowledge/class-rules/` (methods § 3): left where a rule of leaving holds;
 * started now where all that a start asks for holds; prepared where a pre-project can mend all that fails; else looked at
 * again later. A service is judged after those that it builds on.
 */
export function analyzeClasses(study: Study, results: EarlierResults): ClassesResult {
  const order = inOrderOfNeed(study.services);
  const alone = judgeAll(study, results, order, new Set(), false);
  const needed = requiredBy(study.services, [...alone].flatMap(([id, judged]) => (isGoingOn(judged.class) ? [id] : [])));
  const classes = judgeAll(study, results, order, needed, true);
  const goesOn = [...classes].flatMap(([id, judged]) => (isGoingOn(judged.class) ? [{ id, rank: rankOf(results.priorities, id) }] : []));
  const capacity = results.priorities?.capacity;
  const rounds = planRounds(study.services, goesOn, capacity?.stated === undefined ? undefined : capacity.projects);
  const services = [...study.services.keys()].flatMap((id): ClassifiedService[] => {
    const judged = classes.get(id);
    return judged === undefined ? [] : [classified(study, results, id, judged, classes, rounds)];
  });
  return { services, rounds, comparison: comparison(study, results) };
}

/**
 * Every service by the rules, each after those that it builds on.
 *
 * @param needed services that others build on which would go on
 * @param waits whether a service waits for those that it builds on; else each is judged by itself
 */
function judgeAll(study: Study, results: EarlierResults, order: readonly string[], needed: ReadonlySet<string>, waits: boolean): ReadonlyMap<string, Judged> {
  const classes = new Map<string, Judged>();
  for (const id of order) {
    const findings = findingsOf(study, results, id, waits ? classes : new Map());
    if (findings !== undefined) classes.set(id, judge({ ...findings, isNeeded: needed.has(id) }));
  }
  return classes;
}

/** What the rules made of one service. */
interface Judged {
  readonly class: ServiceClass;
  readonly rules: readonly JudgedRule[];
  readonly figures: readonly Figure[];
  readonly facts: ClassFacts;
}

function findingsOf({ services }: Study, results: EarlierResults, id: string, classes: ReadonlyMap<string, Judged>): Omit<ServiceFindings, 'isNeeded'> | undefined {
  const service = services.get(id);
  if (service === undefined) return undefined;
  return {
    service,
    economy: results.economy.services.find((each) => each.id === id),
    ranked: results.priorities?.services.find((each) => each.id === id),
    priorities: results.priorities,
    models: results.models.services.find((each) => each.service === id),
    readiness: results.readiness,
    required: service.requires.flatMap((each) => classes.get(each)?.class ?? []),
  };
}

function judge(findings: ServiceFindings): Judged {
  const { facts, figures } = classFactsOf(findings);
  const valueOf = classFact(facts);
  const { leave, startNow } = listClassRules();
  const leaving = leave.map((rule) => ({ rule, holds: holdsOf(rule.when, valueOf) }));
  if (leaving.some(({ holds }) => holds)) return { class: 'leave', rules: leaving, figures, facts };
  const starting = startNow.map((rule) => ({ rule, holds: holdsOf(rule.when, valueOf) }));
  const failing = starting.filter(({ holds }) => !holds).map(({ rule }) => rule);
  const isCurable = failing.every(({ curableWhen }) => curableWhen !== undefined && holdsOf(curableWhen, valueOf));
  const advised = failing.length === 0 ? 'start-now' : isCurable ? 'prepare' : 'look-again-later';
  return { class: advised, rules: [...leaving, ...starting], figures, facts };
}

function isGoingOn(advised: ServiceClass): boolean {
  return advised === 'start-now' || advised === 'prepare';
}

function rankOf(priorities: PrioritiesResult | undefined, id: string): number {
  return priorities?.services.findIndex((each) => each.id === id) ?? -1;
}

function classified(
  study: Study,
  results: EarlierResults,
  id: string,
  judged: Judged,
  classes: ReadonlyMap<string, Judged>,
  rounds: ClassesResult['rounds'],
): ClassifiedService {
  const round = rounds.findIndex((members) => members.includes(id));
  return {
    id,
    class: judged.class,
    purpose: isGoingOn(judged.class) ? purposeOf(results, id, judged.facts) : undefined,
    rules: judged.rules,
    waitsFor: (study.services.get(id)?.requires ?? []).filter((each) => classes.get(each)?.class !== 'start-now'),
    round: round === -1 ? undefined : round + 1,
    restsOn: restsOn(study, results, id, judged.figures),
    isIllustrated: judged.figures.some(({ illustration }) => illustration),
  };
}

/**
 * What a service is done for: economy where it is likely enough to pay, as stated and as forecasts come true; else the
 * criterion that it clearly improves; else what speaks for it at all. A service whose gain is not above zero is never done for
 * economy (methods § 3).
 */
function purposeOf({ priorities }: EarlierResults, id: string, facts: ClassFacts): Purpose | undefined {
  const gains = facts['npv-positive'] && facts['gain-to-share'];
  if (gains && facts['npv-positive-at-realised-share'] && reaches('probability-positive', facts['probability-positive'])) return { kind: 'economy' };
  const best = greatestEffect(priorities, id);
  if (best !== undefined && (reaches('greatest-effect', best.effect) || !gains)) return { kind: 'criterion', criterion: best.criterion };
  return gains ? { kind: 'economy' } : undefined;
}

/** Whether a number is as high as the rules of a start ask for; where none asks, nothing is too low. */
function reaches(fact: ClassFact, value: number | undefined): boolean {
  return (value ?? -Infinity) >= (classLimit(fact) ?? -Infinity);
}

/** The criterion that a service improves most, if it improves any. */
function greatestEffect(priorities: PrioritiesResult | undefined, id: string): { readonly criterion: string; readonly effect: number } | undefined {
  const effects = priorities?.services.find((each) => each.id === id)?.effects ?? new Map<string, never>();
  const above = [...effects].flatMap(([criterion, { mean, expected }]) => (mean === undefined || expected <= 0 ? [] : [{ criterion, effect: expected }]));
  return above.reduce<(typeof above)[number] | undefined>((best, each) => (best === undefined || each.effect > best.effect ? each : best), undefined);
}

function restsOn(study: Study, { models }: EarlierResults, id: string, figures: readonly Figure[]): RestsOn {
  const service = study.services.get(id);
  const judged = models.services.find((each) => each.service === id);
  const kinds = findService(service?.catalogue ?? '')?.evidence ?? [];
  return {
    figures,
    swot: swotItems(study.swot).filter(({ services }) => services.includes(id)).map((item) => item.id),
    strategies: study.strategies.filter(({ services }) => services.includes(id)).map((strategy) => strategy.id),
    model: judged?.kind === 'judged' ? judged.recommended?.verdict.model : undefined,
    lessons: [...new Set(kinds.flatMap((kind) => listEvidence(kind).map((each) => each.id)))],
  };
}

function comparison(study: Study, { benchmarks, economy, priorities }: EarlierResults): Comparison {
  const weights = priorities?.criteria.map(({ weight }) => weight) ?? [];
  const { topDown } = economy;
  const gap = benchmarks.find(({ id }) => id === topDown?.benchmark)?.gap?.comparableTotal;
  const prior = assumedShare('topDown.realisation.merger', 'merger').figure;
  return {
    asToday: priorities === undefined ? undefined : analysedFigure('comparison.asToday.value', 'value', 'additive-value', weights, 0.5),
    merger:
      gap === undefined
        ? undefined
        : analysedFigure('comparison.merger.annual', `${study.currency}/year`, 'top-down-gain', [prior, gap], prior.value * Math.max(0, gap.value)),
  };
}
