import type { SharingKey } from '../../study/economy.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { GroupResult } from '../group/group.ts';
import { statedFigure } from '../stated-figure.ts';
import type { RefusedSharing } from './economy.ts';
import type { TodayCost } from './today-cost.ts';

/** Each participant's share of what the arrangement costs, adding up to one; or why the key cannot say. */
export type Shares = ReadonlyMap<string, number> | { readonly refused: RefusedSharing };

/**
 * How a key splits the cost of one service among its participants (methods § 5): in equal parts, by inhabitants, by the
 * volume of today, by today's cost, or a fixed part equally and the rest by inhabitants.
 */
export function sharesByKey(key: SharingKey, service: ServiceCandidate, group: GroupResult, today: TodayCost | undefined): Shares {
  if (today === undefined) return { refused: 'no-cost' };
  if (today.byMunicipality.size === 0) return { refused: 'group-cost' };
  const { participants } = service;
  const inhabitants = participants.map((id) => group.members.get(id)?.population.value ?? 0);
  const equal = participants.map(() => 1 / participants.length);
  switch (key.kind) {
    case 'equal':
      return named(participants, equal);
    case 'population':
      return named(participants, normalised(inhabitants));
    case 'budget':
      return named(participants, normalised(participants.map((id) => today.byMunicipality.get(id)?.value ?? 0)));
    case 'usage': {
      const volumes = participants.map((id) => volumeOf(service, id));
      if (volumes.some((volume) => volume === undefined)) return { refused: 'no-volume' };
      return named(participants, normalised(volumes.flatMap((volume) => volume ?? [])));
    }
    case 'fixed-and-population': {
      const byInhabitants = normalised(inhabitants);
      return named(participants, equal.map((share, index) => key.fixed * share + (1 - key.fixed) * (byInhabitants[index] ?? 0)));
    }
  }
}

/** Nothing to split by, everything zero, is split equally. */
function normalised(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum > 0 ? value / sum : 1 / values.length));
}

function volumeOf({ id, economy }: ServiceCandidate, municipality: string): number | undefined {
  const volume = economy.today.get(municipality)?.volume;
  return volume === undefined ? undefined : statedFigure(`service.${id}.today.${municipality}.volume`, 'count', volume).value;
}

function named(ids: readonly string[], shares: readonly number[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, shares[index] ?? 0]));
}
