import { derive } from '../../figures/derive.ts';
import { findFactor } from '../../knowledge/find-factor.ts';
import { enoughToStart } from '../../knowledge/judgements.ts';
import { listFactors } from '../../knowledge/list-factors.ts';
import type { ReadinessFactor } from '../../knowledge/readiness-factor.ts';
import type { ReadinessAnswer } from '../../study/priorities.ts';
import type { Study } from '../../study/study.ts';
import type { Answers } from '../../study/swot.ts';
import { statedFigure } from '../stated-figure.ts';
import { readinessOf } from './readiness-of.ts';
import type { AnsweredLevel, FactorProfile, MunicipalReadiness, ReadinessResult, ReadinessVerdict } from './readiness.ts';

/**
 * How far each municipality has come: a profile of each success factor and pitfall, each municipality's weakest links, the
 * must-haves that are not in place, and what follows. Levels are counted, never averaged (methods § 6).
 *
 * @returns undefined for a study without readiness
 */
export function analyzeReadiness({ readiness, municipalities: all }: Study): ReadinessResult | undefined {
  if (readiness.size === 0) return undefined;
  const ids = [...all.keys()];
  const known = listFactors().filter(({ id, mustHave }) => mustHave || readiness.has(id));
  const own = [...readiness.keys()].filter((id) => findFactor(id) === undefined);
  const factors = [
    ...known.map((factor) => profile(factor.id, factor, readiness.get(factor.id)?.answers, ids)),
    ...own.map((id) => profile(id, undefined, readiness.get(id)?.answers, ids)),
  ];
  const municipalities = new Map(ids.map((id) => [id, municipal(factors, id)]));
  return { factors, municipalities, verdict: readinessOf({ municipalities }, ids).verdict };
}

function profile(
  id: string,
  factor: ReadinessFactor | undefined,
  stated: Answers<ReadinessAnswer> | undefined,
  municipalities: readonly string[],
): FactorProfile {
  const answers = answered(`readiness.${id}`, stated, municipalities);
  const levels = [...answers.values()].map(({ level }) => level);
  const least = Math.min(...levels.map(({ value }) => value));
  const isShared = stated?.kind === 'shared';
  return {
    id,
    factor,
    answers,
    isShared,
    missing: municipalities.filter((municipality) => !answers.has(municipality)),
    spread: isShared || levels.length < 2 ? undefined : derive(`readiness.${id}.spread`, 'value', 'range', levels),
    lowest: [...answers].filter(([, { level }]) => level.value === least).map(([municipality]) => municipality),
  };
}

/** Everybody's level: one figure that is all municipalities', or each municipality's own. */
function answered(
  id: string,
  stated: Answers<ReadinessAnswer> | undefined,
  municipalities: readonly string[],
): ReadonlyMap<string, AnsweredLevel> {
  if (stated === undefined) return new Map();
  if (stated.kind === 'shared') {
    const answer = { level: statedFigure(id, 'value', stated.value.level), grade: stated.value.grade };
    return new Map(municipalities.map((municipality) => [municipality, answer]));
  }
  return new Map(
    municipalities.flatMap((municipality): [string, AnsweredLevel][] => {
      const answer = stated.values.get(municipality);
      if (answer === undefined) return [];
      return [[municipality, { level: statedFigure(`${id}.${municipality}`, 'value', answer.level), grade: answer.grade }]];
    }),
  );
}

function municipal(factors: readonly FactorProfile[], municipality: string): MunicipalReadiness {
  const answers = factors.map(({ id, factor, answers: given }) => ({ id, isRequired: factor?.mustHave === true, answer: given.get(municipality) }));
  const least = Math.min(...answers.flatMap(({ answer }) => answer?.level.value ?? []));
  const required = answers.filter(({ isRequired }) => isRequired);
  const unmet = required.filter(({ answer }) => answer !== undefined && !isInPlace(answer));
  const unanswered = required.filter(({ answer }) => answer === undefined);
  const isAbsent = unmet.some(({ answer }) => answer?.level.value === 0);
  const isOpen = unmet.length + unanswered.length > 0;
  const verdict: ReadinessVerdict = isAbsent ? 'not-yet' : isOpen ? 'conditions' : 'go';
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  return { weakest: ids(answers.filter(({ answer }) => answer?.level.value === least)), unmet: ids(unmet), unanswered: ids(unanswered), verdict };
}

/** A level that rests on nothing is no better than no level. */
function isInPlace({ level, grade }: AnsweredLevel): boolean {
  return level.value >= enoughToStart && grade !== 'none';
}
