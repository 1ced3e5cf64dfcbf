import type { ServiceCandidate } from '../sections.ts';
import type { StatedFigure } from '../stated-figure.ts';
import { hasNetPresentValue } from './service-facts.ts';

/** Whether all that a service's net present value is computed from is single numbers, so that no probability comes of it. */
export function isTakenAsCertain(service: ServiceCandidate): boolean {
  const gain = gainFigures(service);
  if (gain === undefined || !hasNetPresentValue(service)) return false;
  const { transition, coordination } = service.economy;
  return [...gain, transition.cost, coordination].every((figure) => figure === undefined || typeof figure.value === 'number');
}

/** What the gain is computed from; undefined where research gives it, which is never certain. */
function gainFigures({ economy: { gain, today, groupToday } }: ServiceCandidate): readonly (StatedFigure | undefined)[] | undefined {
  switch (gain?.kind) {
    case undefined:
    case 'prior':
      return undefined;
    case 'annual':
      return [gain.amount];
    case 'share-of-cost':
      return [gain.share, groupToday?.cost, ...[...today.values()].map(({ cost }) => cost)];
    case 'positions':
      return gain.positions.flatMap(({ count, costPerPosition }) => [count, costPerPosition]);
  }
}
