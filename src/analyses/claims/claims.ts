import type { Figure } from '../../figures/figure.ts';
import type { Claim } from '../../study/study.ts';

/** A published figure held against the computed one. */
export type ClaimResult = UnansweredClaim | AnsweredClaim;

/** The study lacks the inputs of the figure. */
export interface UnansweredClaim {
  readonly status: 'unanswered';
  readonly claim: Claim;
}

export interface AnsweredClaim {
  readonly status: 'met' | 'missed';
  readonly claim: Claim;
  readonly claimed: Figure;
  readonly computed: Figure;
  /** (computed − claimed) / claimed; absent when zero was claimed. */
  readonly difference: Figure | undefined;
  /** For a missed claim: what each operand alone would have to be for the claim to hold. */
  readonly reconciling: readonly Reconciling[];
}

export interface Reconciling {
  readonly operand: Figure;
  readonly value: Figure;
}
