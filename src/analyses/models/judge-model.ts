import type { CollaborationModel } from '../../knowledge/collaboration-model.ts';
import { holds } from '../../knowledge/condition.ts';
import { lawVersion, requirementsInForce } from '../../knowledge/law-version.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { ModelVerdict } from './models.ts';

/** Whether a service may have a model, by the law of a day as `2026-11-21`, and how well it suits. */
export function judgeModel(model: CollaborationModel, facts: ServiceFacts, day: string): ModelVerdict {
  const law = lawVersion(model, day);
  const fired = requirementsInForce(model, law).filter(({ when }) => holds(when, facts));
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
    existed: model.since === undefined ? undefined : model.since.day <= day,
  };
}
