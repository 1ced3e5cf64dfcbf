import type { AnsweredLevel, FactorProfile, MunicipalReadiness, ReadinessResult } from './readiness.ts';

/** How far the municipalities have come as plain data for JSON, as `schemas/result.schema.json` describes it. */
export function readinessData({ factors, municipalities, verdict }: ReadinessResult): object {
  return {
    verdict,
    municipalities: Object.fromEntries([...municipalities].map(([id, readiness]) => [id, municipalityData(readiness)])),
    factors: factors.map(factorData),
  };
}

function municipalityData({ verdict, weakest, unmet, unanswered }: MunicipalReadiness): object {
  return { verdict, weakest, unmet, unanswered };
}

function factorData({ id, factor, answers, isShared, missing, spread, lowest }: FactorProfile): object {
  return {
    factor: id,
    mustHave: factor?.mustHave === true,
    shared: isShared,
    answers: Object.fromEntries([...answers].map(([municipality, answer]) => [municipality, answerData(answer)])),
    missing,
    ...(spread === undefined ? {} : { spread: spread.value }),
    lowest,
  };
}

function answerData({ level, grade }: AnsweredLevel): object {
  return { level: level.value, ...(grade === undefined ? {} : { grade }) };
}
