import type { Agreement } from '../../study/agreement.ts';
import { hostOf, ordinaryPoints, participantsOf, statutoryPoints } from '../../study/statutory-points.ts';
import type { Study } from '../../study/study.ts';
import type { ModelsResult } from '../models/models.ts';
import type { AgreementResult } from './agreements.ts';

/**
 * Which of the points that the law requires each agreement has, and whether the law lets its services have its model at
 * all; in the order of the study, and none without agreements.
 */
export function analyzeAgreements(study: Study, models: ModelsResult): readonly AgreementResult[] {
  return [...study.agreements.values()].map((agreement) => ({
    agreement,
    participants: participantsOf(study, agreement),
    host: hostOf(study, agreement),
    points: statutoryPoints(study, agreement),
    ordinary: ordinaryPoints(study, agreement),
    excludedFor: excludedFor(agreement, models),
  }));
}

function excludedFor({ services, model }: Agreement, models: ModelsResult): AgreementResult['excludedFor'] {
  return models.services.flatMap((judged) => {
    if (judged.kind !== 'judged' || !services.includes(judged.service)) return [];
    const rules = judged.verdicts.find((verdict) => verdict.model === model)?.excludedBy ?? [];
    return rules.length === 0 ? [] : [{ service: judged.service, rules }];
  });
}
