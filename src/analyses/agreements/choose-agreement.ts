import type { CollaborationModel } from '../../knowledge/collaboration-model.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { lawVersion } from '../../knowledge/law-version.ts';
import type { Agreement } from '../../study/agreement.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import { hostOf, ordinaryPoints, participantsOf, statutoryPoints } from '../../study/statutory-points.ts';
import type { Study } from '../../study/study.ts';
import type { JudgedService, ModelsResult, ModelVerdict } from '../models/models.ts';
import type { AgreementChoice, ExcludedModel, ModelBasis } from './agreement-choice.ts';

/**
 * Which agreement on a service is to be drafted: the study's own, or else an empty one. Its model is the one that is asked
 * for, else the agreement's, else the service's, else the one that suits best of those that the law lets it have.
 */
export function chooseAgreement(study: Study, models: ModelsResult, service: ServiceCandidate, asked: string | undefined): AgreementChoice {
  const judged = judgedServices(models);
  const stated = statedAgreement(study, service, asked);
  const wish = wishedModel(service, stated, asked) ?? recommended(judged.get(service.id));
  const model = findModel(wish?.model ?? '');
  if (wish === undefined || model === undefined) return { kind: 'no-model' };
  const agreement: Agreement = { ...(stated ?? nothingAgreed(service)), model: model.id };
  const excluded = agreement.services.flatMap((id) => exclusion(judged.get(id), model));
  if (excluded[0] !== undefined) return excluded[0];
  const conditions = agreement.services.flatMap((id) => verdictOn(judged.get(id), model)?.conditions ?? []);
  return {
    kind: 'chosen',
    agreement,
    model,
    basis: wish.basis,
    participants: participantsOf(study, agreement),
    host: hostOf(study, agreement),
    points: statutoryPoints(study, agreement),
    ordinary: ordinaryPoints(study, agreement),
    judged: judged.get(service.id),
    conditions: [...new Set(conditions)],
    unjudged: agreement.services.filter((id) => !judged.has(id)),
    lawDate: models.lawDate,
    law: lawVersion(model, models.lawDate.day),
  };
}

function judgedServices({ services }: ModelsResult): ReadonlyMap<string, JudgedService> {
  return new Map(services.flatMap((each) => (each.kind === 'judged' ? [[each.service, each]] : [])));
}

/** Of several on the same service, the one with the model that is asked for. */
function statedAgreement({ agreements }: Study, { id }: ServiceCandidate, asked: string | undefined): Agreement | undefined {
  const found = [...agreements.values()].filter(({ services }) => services.includes(id));
  return found.find(({ model }) => model === asked) ?? found[0];
}

interface Wish {
  readonly model: string;
  readonly basis: ModelBasis;
}

function wishedModel(service: ServiceCandidate, stated: Agreement | undefined, asked: string | undefined): Wish | undefined {
  if (asked !== undefined) return { model: asked, basis: 'asked' };
  if (stated !== undefined) return { model: stated.model, basis: 'agreement' };
  return service.model === undefined ? undefined : { model: service.model, basis: 'service' };
}

function recommended(judged: JudgedService | undefined): Wish | undefined {
  const verdict = judged?.recommended?.verdict;
  return verdict === undefined ? undefined : { model: verdict.model, basis: 'recommended' };
}

function nothingAgreed({ id, span }: ServiceCandidate): Agreement {
  return { id, services: [id], model: '', host: undefined, date: undefined, points: new Map(), note: undefined, span };
}

function verdictOn(judged: JudgedService | undefined, { id }: CollaborationModel): ModelVerdict | undefined {
  return judged?.verdicts.find(({ model }) => model === id);
}

function exclusion(judged: JudgedService | undefined, model: CollaborationModel): ExcludedModel[] {
  const verdict = verdictOn(judged, model);
  if (judged === undefined || verdict?.status !== 'excluded') return [];
  return [{ kind: 'excluded', service: judged.service, model, rules: verdict.excludedBy, instead: judged.recommended?.verdict }];
}
