import type { Language } from '../texts/language.ts';

/**
 * A judged distribution that stands in where a study has no figure of its own, compiled from `priors/`: the share of
 * today's cost that cooperation saves (`of: cost`), or the share of the gap to a benchmark that is realised (`of: gap`).
 * Less than 0 is a cost. It rests on evidence, but its form is a judgement of ours, which a study may override.
 */
export interface Prior {
  /** A kind of evidence, or the name of a realisation prior. */
  readonly id: string;
  readonly of: PriorBase;
  /** Their weights sum to 1. */
  readonly parts: readonly PriorPart[];
  readonly judgement: true;
  /** Why it looks as it does. */
  readonly reason: Readonly<Record<Language, string>>;
  /** Ids of evidence. */
  readonly restsOn: readonly string[];
}

/** The names of the priors for the share of a gap that is realised, the default first. */
export const realisationPriorNames = ['shared-administration', 'sceptical', 'merger'] as const;

export type PriorBase = 'cost' | 'gap';

/** A PERT distribution: `low` and `high` are the least and the greatest value. */
export interface PriorPart {
  readonly weight: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A kind of evidence that gives no prior, and why. */
export type MissingPrior = Pick<Prior, 'id' | 'of' | 'reason' | 'restsOn'>;
