import type { Consequence, FitPoint, LegalStatement, Requirement } from '../../knowledge/collaboration-model.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { FormerCounterpart, JudgedService, ModelsResult, ModelVerdict, Preference, Recommendation } from './models.ts';

/**
 * The verdicts as plain data for JSON, as `schemas/result.schema.json` describes them. Services, models and rules by id; a
 * rule with the place in the law, but not with its text, which `collab catalogue models` has in every language.
 */
export function modelsData({ lawDate, services, former }: ModelsResult): object {
  const judged = services.flatMap((each) => (each.kind === 'judged' ? [each] : []));
  return {
    lawDate,
    services: Object.fromEntries(judged.map((each) => [each.service, serviceData(each)])),
    undescribed: services.flatMap(({ kind, service }) => (kind === 'undescribed' ? [service] : [])),
    former: former.map(formerData),
  };
}

function serviceData({ facts: { traits }, verdicts, recommended, preference }: JudgedService): object {
  return {
    traits,
    verdicts: verdicts.map(verdictData),
    ...(recommended === undefined ? {} : { recommended: recommendationData(recommended) }),
    ...(preference === undefined ? {} : { preference: preferenceData(preference) }),
  };
}

function verdictData({ model, status, excludedBy, conditions, fit, fitPoints, law, existed }: ModelVerdict): object {
  return {
    model,
    status,
    excludedBy: excludedBy.map(ruleData),
    conditions: conditions.map(ruleData),
    fit,
    fitPoints: fitPoints.map(pointData),
    law,
    ...(existed === undefined ? {} : { existed }),
  };
}

function ruleData({ id, ...statement }: Requirement): object {
  return { id, ...placeData(statement) };
}

function pointData({ id, points }: FitPoint): object {
  return { id, points };
}

function recommendationData({ verdict, consequences }: Recommendation): object {
  return { model: verdict.model, consequences: consequences.map(consequenceData) };
}

function consequenceData({ topic, ...statement }: Consequence): object {
  return { topic, ...placeData(statement) };
}

function preferenceData({ verdict, unfavourable, better }: Preference): object {
  return { model: verdict.model, status: verdict.status, unfavourable: unfavourable.map(pointData), better: better.map(({ model }) => model) };
}

function formerData({ considered, former, year, newer }: FormerCounterpart): object {
  return { considered: considered.id, former: former.id, ...(year === undefined ? {} : { year }), today: former.today, newer, inference: former.inference };
}

function placeData({ reference }: LegalStatement): object {
  const { law, place } = reference;
  return { law, ...(place === undefined ? {} : { place }), verified: isVerified(reference) };
}
