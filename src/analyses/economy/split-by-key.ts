import type { Figure } from '../../figures/figure.ts';
import type { SharingKey } from '../../study/economy.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { GroupResult } from '../group/group.ts';
import { statedFigure } from '../stated-figure.ts';
import type { RefusedSharing } from './economy.ts';
import type { TodayCost } from './today-cost.ts';

/** How one service is split; or why the key cannot say. */
export type Split = SharedOut | { readonly refused: RefusedSharing };

export interface SharedOut {
  /** Each participant's share of what the arrangement costs, adding up to one. */
  readonly shares: ReadonlyMap<string, number>;
  /** The figures that the shares follow; none where all pay the same. */
  readonly by: readonly Figure[];
}

/**
 * How a key splits the cost of one service among its participants (methods § 5): in equal parts, by inhabitants, by the
 * volume of today, by today's cost, or a fixed part equally and the rest by inhabitants.
 */
export function splitByKey(key: SharingKey, service: ServiceCandidate, group: GroupResult, today: TodayCost | undefined): Split {
  if (today === undefined) return { refused: 'no-cost' };
  if (today.byMunicipality.size === 0) return { refused: 'group-cost' };
  const { participants } = service;
  const equal = participants.map(() => 1 / participants.length);
  const inhabitants = participants.flatMap((id) => group.members.get(id)?.population ?? []);
  switch (key.kind) {
    case 'equal':
      return { shares: named(participants, equal), by: [] };
    case 'population':
      return { shares: named(participants, inProportion(inhabitants)), by: inhabitants };
    case 'budget': {
      const costs = participants.flatMap((id) => today.byMunicipality.get(id) ?? []);
      return { shares: named(participants, inProportion(costs)), by: costs };
    }
    case 'usage': {
      const volumes = participants.flatMap((id) => volumeOf(service, id) ?? []);
      if (volumes.length < participants.length) return { refused: 'no-volume' };
      return { shares: named(participants, inProportion(volumes)), by: volumes };
    }
    case 'fixed-and-population': {
      const byInhabitants = inProportion(inhabitants);
      const shares = equal.map((share, index) => key.fixed * share + (1 - key.fixed) * (byInhabitants[index] ?? 0));
      return { shares: named(participants, shares), by: inhabitants };
    }
  }
}

/** Nothing to split by, everything zero, is split equally. */
function inProportion(figures: readonly Figure[]): readonly number[] {
  const sum = figures.reduce((total, { value }) => total + value, 0);
  return figures.map(({ value }) => (sum > 0 ? value / sum : 1 / figures.length));
}

function volumeOf({ id, economy }: ServiceCandidate, municipality: string): Figure | undefined {
  const volume = economy.today.get(municipality)?.volume;
  return volume === undefined ? undefined : statedFigure(`service.${id}.today.${municipality}.volume`, 'count', volume);
}

function named(ids: readonly string[], shares: readonly number[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, shares[index] ?? 0]));
}
