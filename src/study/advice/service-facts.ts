import type { ServiceCandidate } from '../sections.ts';

/** Whether every participant's cost today is stated, each by itself. */
export function isTodayKnown({ participants, economy: { today } }: ServiceCandidate): boolean {
  return participants.every((id) => today.get(id)?.cost !== undefined);
}

/** Whether a gain in money can be computed: what it is a share of, or the price of what it frees, is stated too. */
export function hasGainInMoney(service: ServiceCandidate): boolean {
  const { gain, groupToday } = service.economy;
  switch (gain?.kind) {
    case undefined:
      return false;
    case 'annual':
      return true;
    case 'share-of-cost':
    case 'prior':
      return groupToday?.cost !== undefined || isTodayKnown(service);
    case 'positions':
      return gain.positions.some(({ kind, costPerPosition }) => kind === 'cashable' && costPerPosition !== undefined);
  }
}

/** Whether it is stated what the cooperation costs, once or each year. */
export function isCostKnown({ economy: { transition, coordination } }: ServiceCandidate): boolean {
  return transition.cost !== undefined || coordination !== undefined;
}

/** Whether the service has a place in the ranking: something is known of its effects, or of what it is worth in money. */
export function isRanked(service: ServiceCandidate): boolean {
  return service.effects.size > 0 || hasNetPresentValue(service);
}

/** Whether both what it gives in money and what it costs are known. */
export function hasNetPresentValue(service: ServiceCandidate): boolean {
  return hasGainInMoney(service) && isCostKnown(service);
}

/** Whether positions are stated in some participant, today or after. */
export function hasPositions({ participants, economy: { today, after } }: ServiceCandidate): boolean {
  return participants.some((id) => today.get(id)?.positions !== undefined || after.get(id)?.positions !== undefined);
}
