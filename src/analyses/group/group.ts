import type { Figure } from '../../figures/figure.ts';

/** Who cooperates: inhabitants and administration cost per inhabitant, each municipality's and the group's. */
export interface GroupResult {
  /** By municipality, in the order of the study. */
  readonly members: ReadonlyMap<string, MemberFigures>;
  readonly population: Figure;
  readonly cost: Figure | undefined;
  /** The group's cost as stated, where the municipalities' own are used in its place. */
  readonly statedCost: Figure | undefined;
}

export interface MemberFigures {
  readonly population: Figure;
  readonly cost: Figure | undefined;
}
