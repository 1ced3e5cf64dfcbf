import type { Figure } from '../../figures/figure.ts';

/** How the services rank over all that the municipalities could defend; undefined places where the study lacks what they rest on. */
export interface PrioritiesResult {
  /** What the services are judged by, in the order of the study. */
  readonly criteria: readonly WeightedCriterion[];
  readonly weights: WeightSource;
  /** Municipalities whose own weights are used, and those that have not weighed every criterion. */
  readonly weighedBy: readonly string[];
  readonly notWeighedBy: readonly string[];
  /** M: what the end of the economy criterion’s scale is, a year for each participating inhabitant. */
  readonly economyScale: Figure | undefined;
  /** How many services can be carried at once: the study’s own number, or one. */
  readonly capacity: Capacity;
  /** How many draws the shares rest on; undefined where they are exact. */
  readonly draws: number | undefined;
  /** The best first; services of the same value in the order of the study. */
  readonly services: readonly RankedService[];
  /** Services of which neither value nor effect is known, in the order of the study. */
  readonly unranked: readonly string[];
}

/**
 * Where the weights come from: each municipality’s swings, swings that all share, the criteria’s order, or nothing, and
 * then all criteria count the same.
 */
export type WeightSource = 'by-municipality' | 'shared' | 'order' | 'equal';

export interface WeightedCriterion {
  readonly id: string;
  /** The base weight, a share of all. */
  readonly weight: Figure;
  readonly byMunicipality: ReadonlyMap<string, Figure>;
}

export interface Capacity {
  readonly projects: number;
  /** Undefined: not stated, and one at a time is assumed. */
  readonly stated: Figure | undefined;
}

export interface RankedService {
  readonly id: string;
  /** From 0 to 1, at the base weights; a half is as today. */
  readonly value: Figure;
  /** 1 for the best; services of the same value share the better place. */
  readonly rank: Figure;
  /** On each criterion, in their order, from 0 to 1: what the weights multiply. */
  readonly values: readonly number[];
  /** By criterion, less economy. */
  readonly effects: ReadonlyMap<string, MeanEffect>;
  /** How easy it is to bring about, from 1 to 5; it does not count in the value. */
  readonly feasibility: Figure | undefined;
  /** The net present value as an equal amount a year, for each participating inhabitant; undefined without one. */
  readonly economy: Figure | undefined;
  /** Criteria that nobody, or not everybody, has answered. */
  readonly incomplete: readonly string[];
  /** By place, from the first. */
  readonly rankAcceptability: readonly Figure[];
  /** By criterion: the mean weights with which the service is first; undefined where it never is. */
  readonly centralWeights: ReadonlyMap<string, Figure> | undefined;
  readonly confidence: Figure | undefined;
  /** How likely it is to be among as many as can be carried: over all weights, and by each municipality’s own. */
  readonly withinCapacity: Figure;
  readonly withinCapacityBy: ReadonlyMap<string, Figure>;
  readonly firmness: Firmness;
}

/** A service’s effect on one criterion. */
export interface MeanEffect {
  /** The mean of the answers; undefined where nobody has answered. */
  readonly mean: Figure | undefined;
  /** What counts in the value: as the mean, an answer that is missing in the middle of what it may be; from −4 to 4. */
  readonly expected: number;
  readonly answers: ReadonlyMap<string, Figure>;
  /** Participants that have not answered. */
  readonly missing: readonly string[];
}

/** How firm a place is, and which disagreement would move it. */
export type Firmness =
  /** It is alone, or hardly anything that the municipalities could defend moves it. */
  | { readonly kind: 'firm' }
  /** It is the same as others on every criterion, and nothing about it is unknown. */
  | { readonly kind: 'tied'; readonly rivals: readonly string[] }
  /** By their own weights some municipalities put it above the rival and some below, most of all because of the criterion. */
  | {
      readonly kind: 'contested';
      readonly rival: string;
      readonly putAboveBy: readonly string[];
      readonly putBelowBy: readonly string[];
      readonly criterion: string;
      /** How likely it is to be worth more than the rival. */
      readonly above: Figure;
    }
  /** Other weights, or what is not known, could change the two; undefined: no criterion speaks for the lower of them. */
  | { readonly kind: 'uncertain'; readonly rival: string; readonly criterion: string | undefined; readonly above: Figure };
