import type { Figure } from '../../figures/figure.ts';
import type { ReadinessFactor } from '../../knowledge/readiness-factor.ts';
import type { ReadinessGrade } from '../../study/priorities.ts';

/** How far what decides whether a cooperation succeeds is in place. Never averaged: a profile, its weakest links, a verdict. */
export interface ReadinessResult {
  /**
   * What must be in place, whether the study asks for it or not, and all that the study asks for: in the order of the
   * catalogue, the study's own last.
   */
  readonly factors: readonly FactorProfile[];
  /** By municipality, in the order of the study. */
  readonly municipalities: ReadonlyMap<string, MunicipalReadiness>;
  /** The worst of the municipalities'. */
  readonly verdict: ReadinessVerdict;
}

/** What the municipalities answer about one success factor or pitfall. */
export interface FactorProfile {
  readonly id: string;
  /** Undefined for a factor of the study's own: it has no levels in words, and is no must-have. */
  readonly factor: ReadinessFactor | undefined;
  /** By municipality, in the order of the study; an answer given for all is everybody's. Who has not answered is under `missing`. */
  readonly answers: ReadonlyMap<string, AnsweredLevel>;
  readonly isShared: boolean;
  readonly missing: readonly string[];
  /** Highest less lowest level; undefined with fewer than two municipalities' own answers. */
  readonly spread: Figure | undefined;
  /** The municipalities at the lowest level. */
  readonly lowest: readonly string[];
}

export interface AnsweredLevel {
  /** From 0 to 3. */
  readonly level: Figure;
  /** Undefined where the study does not say how well the level is known. */
  readonly grade: ReadinessGrade | undefined;
}

/** How far one municipality has come. All are ids of factors, in the order of the profiles. */
export interface MunicipalReadiness {
  /** Those at its lowest level; empty where it has answered nothing. */
  readonly weakest: readonly string[];
  /** Must-haves that are not in place, or of which nothing is known but the level. */
  readonly unmet: readonly string[];
  /** Must-haves that it has not answered. */
  readonly unanswered: readonly string[];
  readonly verdict: ReadinessVerdict;
}

/**
 * The verdicts, the worst first: `not-yet` where a must-have is at level 0; `conditions` where one is below what is enough
 * to start, unanswered, or known by nothing; else `go`.
 */
export const readinessVerdicts = ['not-yet', 'conditions', 'go'] as const;

export type ReadinessVerdict = (typeof readinessVerdicts)[number];
