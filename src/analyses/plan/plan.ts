import type { Figure } from '../../figures/figure.ts';
import type { ClassRule, ServiceClass } from '../../knowledge/class-rule.ts';
import type { Consequence, Requirement } from '../../knowledge/collaboration-model.ts';
import type { Partner } from '../../study/sections.ts';
import type { SwotItem } from '../../study/swot.ts';
import type { Purpose } from '../classes/classes.ts';
import type { FailureFlag } from '../economy/economy.ts';

/** How what goes on is prepared: what is common to all pre-projects, and each of them. */
export interface PlanResult {
  /** In their order, each with the decision that ends it. */
  readonly phases: readonly Phase[];
  /** Who owns the pre-projects, as the study's mandate has it; empty: the chief executives do. Roles, never names. */
  readonly owner: readonly string[];
  /** Who takes part besides the municipalities. */
  readonly partners: readonly Partner[];
  /** In the order in which they begin. */
  readonly preProjects: readonly PreProject[];
}

/** Nobody goes on to the next phase before somebody has decided it. Source: methods § 6. */
export const phaseNames = ['idea', 'concept', 'plan', 'carry-out', 'close', 'realise'] as const;

export type PhaseName = (typeof phaseNames)[number];

export interface Phase {
  readonly name: PhaseName;
  /** Who takes the decision at its end. */
  readonly decidedBy: 'councils' | 'executive-committees' | 'chief-executives';
  /** The day of that decision, as `2026-11-01`, where the study states it. */
  readonly day: string | undefined;
}

/** What is to be settled before one service can start. */
export interface PreProject {
  readonly service: string;
  readonly class: Extract<ServiceClass, 'start-now' | 'prepare'>;
  /** From 1: those of one round begin together. */
  readonly round: number;
  readonly purpose: Purpose | undefined;
  /** The phase that it enters first: what starts now needs no more thought about what it is to be. */
  readonly next: Extract<PhaseName, 'concept' | 'plan'>;
  readonly participants: readonly string[];
  /** The collaboration model that is advised. */
  readonly model: string | undefined;
  readonly host: Host | undefined;
  readonly years: PlannedYears;
  readonly baseline: Baseline;
  readonly goals: readonly Goal[];
  readonly positions: PositionsPlan;
  readonly risks: readonly Risk[];
  readonly benefits: readonly Benefit[];
  /** What the advised model means for those who are employed in the service. */
  readonly staff: Consequence | undefined;
}

/** `open`: the advised model needs a host municipality, and the study names none. */
export type Host = { readonly kind: 'stated'; readonly municipality: string } | { readonly kind: 'open' };

/** Calendar years that the study states, or that follow from a start and a ramp that it states: a default is no plan. */
export interface PlannedYears {
  readonly start: number | undefined;
  /** The first year of full effect. */
  readonly fullEffect: number | undefined;
}

/** How it is today, to hold what comes against. */
export interface Baseline {
  /** Every participant, in the order of the study. */
  readonly municipalities: ReadonlyMap<string, Today>;
  /** Cost today of all together. */
  readonly cost: Figure | undefined;
  /** What is not stated, and has to be measured before the start. */
  readonly missing: readonly Unmeasured[];
}

/** One municipality's service today, as far as it is stated. */
export interface Today {
  readonly cost: Figure | undefined;
  readonly positions: Figure | undefined;
  readonly volume: Figure | undefined;
}

/** Criteria are never stated as they are today: an effect is a change. */
export type Unmeasured =
  | { readonly kind: keyof Today; readonly municipalities: readonly string[] }
  | { readonly kind: 'criterion'; readonly criterion: string };

/** Where something is today, as far as that is stated, and where it is to be. */
export interface Goal {
  readonly of: GoalSubject;
  readonly baseline: Figure | undefined;
  readonly target: Figure;
}

/** `cost`: the target is how much lower it is a year; `criterion`: how much better, from −4 to 4; else full-time equivalents. */
export type GoalSubject =
  | { readonly kind: 'cost' }
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'freed'; readonly municipality: string; readonly isCashable: boolean }
  | { readonly kind: 'positions'; readonly municipality: string };

/** Where the jobs sit before and after, by participant. */
export interface PositionsPlan {
  readonly municipalities: ReadonlyMap<string, PositionsChange>;
  /** Its numbers are undefined where some participant's is missing: what is not known is not nothing. */
  readonly total: PositionsChange;
}

export interface PositionsChange {
  readonly today: Figure | undefined;
  readonly after: Figure | undefined;
  readonly change: Figure | undefined;
}

/** What could go wrong, why we say so, and who deals with it. */
export interface Risk {
  /** Kind and id of the cause: `rule.within-capacity`. */
  readonly id: string;
  readonly cause: RiskCause;
  /** A role; `factor` is the role that the readiness factor names. */
  readonly owner: Role | 'factor';
}

export type RiskCause =
  | { readonly kind: 'rule'; readonly rule: ClassRule }
  | { readonly kind: 'factor'; readonly factor: string; readonly unmet: readonly string[]; readonly unanswered: readonly string[] }
  | { readonly kind: 'sign'; readonly flag: FailureFlag }
  | { readonly kind: 'condition'; readonly model: string; readonly requirement: Requirement }
  | { readonly kind: 'swot'; readonly item: SwotItem };

/** Roles of a pre-project. */
export type Role = 'owner' | 'chief-executives' | 'manager' | 'line-managers';

/** One row of the benefits plan (methods § 6). How it is measured, what it may fail on and how it is followed up go by its class. */
export interface Benefit {
  readonly goal: Goal;
  readonly class: BenefitClass;
  /** The role that answers for it in each of these municipalities; undefined: the line manager of the service. */
  readonly owner: { readonly role: string | undefined; readonly municipalities: readonly string[] };
  /** The day on which a stated baseline is fixed: that of the decision; undefined: before the start. */
  readonly baselineDay: string | undefined;
  /** The first year in which all of it is there, where that is known. */
  readonly year: number | undefined;
}

/**
 * `own-budget`: a budget falls; `alternative-use`: time is used for something else; `not-priced`: the service becomes
 * better. A gain elsewhere in the public sector is a fourth class, which no key of a study states.
 */
export type BenefitClass = 'own-budget' | 'alternative-use' | 'not-priced';
