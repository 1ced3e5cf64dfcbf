import type { ReadinessResult, ReadinessVerdict } from './readiness.ts';
import { readinessVerdicts } from './readiness.ts';

/** How ready those who take part in something are, together. */
export interface JointReadiness {
  /** The worst of theirs; nobody is not ready. */
  readonly verdict: ReadinessVerdict;
  /** Must-haves that are not in place, by municipality; who lacks none is not in the map. */
  readonly unmet: ReadonlyMap<string, readonly string[]>;
  /** Must-haves without an answer, by municipality; who has answered all is not in the map. */
  readonly unanswered: ReadonlyMap<string, readonly string[]>;
}

/**
 * The readiness of some of the municipalities together, such as the participants of a service: that of the one that has
 * come least far, since a cooperation waits for it.
 *
 * @param participants ids of municipalities
 */
export function readinessOf({ municipalities }: Pick<ReadinessResult, 'municipalities'>, participants: readonly string[]): JointReadiness {
  const members = participants.flatMap((id) => {
    const readiness = municipalities.get(id);
    return readiness === undefined ? [] : [{ id, ...readiness }];
  });
  return {
    verdict: readinessVerdicts.find((verdict) => members.some((member) => member.verdict === verdict)) ?? 'go',
    unmet: new Map(members.flatMap(({ id, unmet }) => (unmet.length === 0 ? [] : [[id, unmet] as const]))),
    unanswered: new Map(members.flatMap(({ id, unanswered }) => (unanswered.length === 0 ? [] : [[id, unanswered] as const]))),
  };
}
