import type { CollaborationModel, Requirement } from '../../knowledge/collaboration-model.ts';
import { holds } from '../../knowledge/condition.ts';
import type { LawVersion } from '../../knowledge/law-version.ts';
import { lawVersion, requirementsInForce } from '../../knowledge/law-version.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { ModelVerdict } from './models.ts';

/** A model by the law of one day: found once for all services that are judged by it. */
export interface ModelLaw {
  readonly model: CollaborationModel;
  readonly law: LawVersion;
  readonly requirements: readonly Requirement[];
  /** Whether the law had the model on the day: undefined where we do not know since when it has had it. */
  readonly existed: boolean | undefined;
}

/** What the law of a day, as `2026-11-21`, says of a model. */
export function modelLaw(model: CollaborationModel, day: string): ModelLaw {
  const law = lawVersion(model, day);
  return { model, law, requirements: requirementsInForce(model, law), existed: model.since === undefined ? undefined : model.since.day <= day };
}

/** Whether a service may have a model, and how well it suits. */
export function judgeModel({ model, law, requirements, existed }: ModelLaw, facts: ServiceFacts): ModelVerdict {
  const fired = requirements.filter(({ when }) => holds(when, facts));
  const excludedBy = fired.filter(({ effect }) => effect === 'excludes');
  const conditions = fired.filter(({ effect }) => effect === 'condition');
  const fitPoints = model.fit.filter(({ when }) => holds(when, facts));
  return {
    model: model.id,
    status: excludedBy.length > 0 ? 'excluded' : conditions.length > 0 ? 'conditions' : 'allowed',
    excludedBy,
    conditions,
    fit: fitPoints.reduce((sum, { points }) => sum + points, 0),
    fitPoints,
    law,
    existed,
  };
}
