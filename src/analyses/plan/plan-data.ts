import type { Consequence } from '../../knowledge/collaboration-model.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { Benefit, Goal, PlanResult, PositionsChange, PreProject, Risk, RiskCause, Today, Unmeasured } from './plan.ts';

/** The plan as plain data for JSON, as `schemas/result.schema.json` describes it; figures by their ids. */
export function planData({ phases, owner, partners, preProjects }: PlanResult): object {
  return {
    phases: phases.map(({ name, decidedBy, day }) => ({ phase: name, decidedBy, ...(day === undefined ? {} : { day }) })),
    owner,
    partners: partners.map(({ id }) => id),
    preProjects: preProjects.map(preProjectData),
  };
}

function preProjectData(project: PreProject): object {
  const { service, class: advised, round, purpose, next, participants, model, host, years, baseline, positions, staff } = project;
  return {
    service,
    class: advised,
    round,
    ...(purpose === undefined ? {} : { purpose: purpose.kind === 'economy' ? 'economy' : purpose.criterion }),
    next,
    participants,
    ...(model === undefined ? {} : { model }),
    ...(host === undefined ? {} : { host: host.kind === 'stated' ? { municipality: host.municipality } : { open: true } }),
    ...(years.start === undefined ? {} : { start: years.start }),
    ...(years.fullEffect === undefined ? {} : { fullEffect: years.fullEffect }),
    baseline: {
      ...(baseline.cost === undefined ? {} : { cost: baseline.cost.id }),
      municipalities: Object.fromEntries([...baseline.municipalities].map(([id, today]) => [id, todayData(today)])),
      missing: baseline.missing.map(missingData),
    },
    goals: project.goals.map(goalData),
    positions: {
      municipalities: Object.fromEntries([...positions.municipalities].map(([id, change]) => [id, changeData(change)])),
      total: changeData(positions.total),
    },
    risks: project.risks.map(riskData),
    benefits: project.benefits.map(benefitData),
    ...(staff === undefined ? {} : { staff: lawData(staff) }),
  };
}

function todayData({ cost, positions, volume }: Today): object {
  return {
    ...(cost === undefined ? {} : { cost: cost.id }),
    ...(positions === undefined ? {} : { positions: positions.id }),
    ...(volume === undefined ? {} : { volume: volume.id }),
  };
}

function missingData(missing: Unmeasured): object {
  return missing.kind === 'criterion' ? { criterion: missing.criterion } : { [missing.kind]: missing.municipalities };
}

function goalData({ of, baseline, target }: Goal): object {
  return { of: subjectData(of), ...(baseline === undefined ? {} : { baseline: baseline.id }), target: target.id };
}

function subjectData(of: Goal['of']): object {
  switch (of.kind) {
    case 'cost':
      return { kind: 'cost' };
    case 'criterion':
      return { kind: 'criterion', criterion: of.criterion };
    case 'freed':
      return { kind: of.isCashable ? 'cashable' : 'released', municipality: of.municipality };
    case 'positions':
      return { kind: 'positions', municipality: of.municipality };
  }
}

function changeData({ today, after, change }: PositionsChange): object {
  return {
    ...(today === undefined ? {} : { today: today.id }),
    ...(after === undefined ? {} : { after: after.id }),
    ...(change === undefined ? {} : { change: change.id }),
  };
}

function riskData({ id, cause, owner }: Risk): object {
  return { cause: id, owner, ...municipalitiesOf(cause) };
}

function municipalitiesOf(cause: RiskCause): object {
  return cause.kind === 'factor' ? { unmet: cause.unmet, unanswered: cause.unanswered } : {};
}

function benefitData({ goal, class: kind, owner, baselineDay, year }: Benefit): object {
  return {
    goal: goalData(goal),
    class: kind,
    owner: { ...(owner.role === undefined ? {} : { role: owner.role }), municipalities: owner.municipalities },
    ...(baselineDay === undefined ? {} : { baselineDay }),
    ...(year === undefined ? {} : { year }),
  };
}

function lawData({ reference }: Consequence): object {
  const { law, place } = reference;
  return { law, ...(place === undefined ? {} : { place }), verified: isVerified(reference) };
}
