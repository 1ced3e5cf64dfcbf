import { findModel } from '../../knowledge/find-model.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import type { ClassesResult, ClassifiedService } from '../classes/classes.ts';
import type { ServiceResult } from '../economy/economy.ts';
import type { ModelsResult, Recommendation } from '../models/models.ts';
import type { PrioritiesResult } from '../priorities/priorities.ts';
import type { ReadinessResult } from '../readiness/readiness.ts';
import type { Host, Phase, PhaseName, PlanResult, PreProject } from './plan.ts';
import { phaseNames } from './plan.ts';
import { planBaseline } from './plan-baseline.ts';
import { betterOn, planBenefits, positionGoals } from './plan-goals.ts';
import { planPositions } from './plan-positions.ts';
import { planRisks } from './plan-risks.ts';
import { planYears } from './plan-years.ts';

/** What the plan rests on. */
export interface PlanFindings {
  readonly economy: { readonly services: readonly ServiceResult[] };
  readonly models: ModelsResult;
  readonly readiness: ReadinessResult | undefined;
  readonly priorities: PrioritiesResult | undefined;
  readonly classes: ClassesResult;
}

/** Councils bind their municipalities, executive committees choose between ways, and chief executives carry out. [J] */
const deciders: Readonly<Record<PhaseName, Phase['decidedBy']>> = {
  idea: 'councils',
  concept: 'executive-committees',
  plan: 'councils',
  'carry-out': 'chief-executives',
  close: 'chief-executives',
  realise: 'councils',
};

/**
 * A pre-project for each service that starts now or is prepared, in the order of their rounds (methods § 6). The study is
 * the idea phase, and its day of decision ends that; no other day is known.
 *
 * @returns undefined where nothing starts or is prepared
 */
export function analyzePlan(study: Study, findings: PlanFindings): PlanResult | undefined {
  const preProjects = findings.classes.rounds.flat().flatMap((id) => preProject(study, findings, id) ?? []);
  if (preProjects.length === 0) return undefined;
  return {
    phases: phaseNames.map((name) => ({ name, decidedBy: deciders[name], day: name === 'idea' ? study.decisionDate : undefined })),
    owner: study.mandate.owner,
    partners: study.partners,
    preProjects,
  };
}

function preProject(study: Study, findings: PlanFindings, id: string): PreProject | undefined {
  const service = study.services.get(id);
  const classified = findings.classes.services.find((each) => each.id === id);
  if (service === undefined || classified === undefined || !goesOn(classified)) return undefined;
  const economy = findings.economy.services.find((each) => each.id === id);
  const ranked = findings.priorities?.services.find((each) => each.id === id);
  const advised = advisedModel(findings.models, id);
  const baseline = planBaseline(study, service, betterOn(ranked).map(({ criterion }) => criterion));
  const years = planYears(study, service.economy);
  const positions = planPositions(service);
  const benefits = planBenefits({ study, service, economy, ranked, baseline, years });
  return {
    service: id,
    class: classified.class,
    round: classified.round,
    purpose: classified.purpose,
    next: classified.class === 'start-now' ? 'plan' : 'concept',
    participants: service.participants,
    model: advised?.verdict.model,
    host: hostOf(service, advised?.verdict.model),
    years,
    baseline,
    goals: [...benefits.map(({ goal }) => goal), ...positionGoals(positions)],
    positions,
    risks: planRisks(study, { service, classified, economy, advised: advised?.verdict, readiness: findings.readiness }),
    benefits,
    staff: advised?.consequences.find(({ topic }) => topic === 'staff-transfer'),
  };
}

function goesOn(service: ClassifiedService): service is ClassifiedService & { readonly class: PreProject['class']; readonly round: number } {
  return service.round !== undefined && (service.class === 'start-now' || service.class === 'prepare');
}

/** The best suited model; none where nothing speaks for any. */
function advisedModel({ services }: ModelsResult, id: string): Recommendation | undefined {
  const judged = services.find((each) => each.service === id);
  const recommended = judged?.kind === 'judged' ? judged.recommended : undefined;
  return recommended !== undefined && recommended.verdict.fit > 0 ? recommended : undefined;
}

/** A model whose agreement has to name a host needs one. */
function hostOf({ host }: ServiceCandidate, model: string | undefined): Host | undefined {
  if (host !== undefined) return { kind: 'stated', municipality: host };
  return findModel(model ?? '')?.agreement.some(({ id }) => id === 'host') === true ? { kind: 'open' } : undefined;
}
