import type { Consequence, FitPoint, FormerModel, Requirement } from '../../knowledge/collaboration-model.ts';
import type { LawVersion } from '../../knowledge/law-version.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { Statement } from '../../study/sections.ts';

/** Which collaboration models the law lets each service have, and which suits it best. */
export interface ModelsResult {
  readonly lawDate: LawDate;
  readonly services: readonly ServiceModels[];
  /** Models that the study considered and that are those of an earlier study. */
  readonly former: readonly FormerCounterpart[];
}

/** By the law of which day a study is judged. */
export interface LawDate {
  /** As `2026-11-21`. */
  readonly day: string;
  /** The study names the day; otherwise it is the day on which we last read the law. */
  readonly isStated: boolean;
  /** The day on which we last read the law: what has changed since is not known to us. */
  readonly readOn: string;
}

/** A service without traits is not judged: what is not said of it must not be taken for a no. */
export type ServiceModels = JudgedService | { readonly kind: 'undescribed'; readonly service: string };

export interface JudgedService {
  readonly kind: 'judged';
  readonly service: string;
  readonly facts: ServiceFacts;
  /** Every model of the study's country: the best suited first, the excluded ones last. */
  readonly verdicts: readonly ModelVerdict[];
  /** The best suited of those that are not excluded. */
  readonly recommended: Recommendation | undefined;
  /** The model that the study itself prefers, and what speaks against it. */
  readonly preference: Preference | undefined;
}

/** What the law says of one model for one service, with the rules that said it. */
export interface ModelVerdict {
  /** The model's id. */
  readonly model: string;
  readonly status: VerdictStatus;
  /** The rules that exclude it. */
  readonly excludedBy: readonly Requirement[];
  /** The conditions on which it is allowed; also told of an excluded model. */
  readonly conditions: readonly Requirement[];
  /** The sum of the points below. */
  readonly fit: number;
  readonly fitPoints: readonly FitPoint[];
  readonly law: LawVersion;
  /** Whether the law had the model on the study's day: undefined where we do not know since when it has had it. */
  readonly existed: boolean | undefined;
}

export type VerdictStatus = 'allowed' | 'conditions' | 'excluded';

export interface Recommendation {
  readonly verdict: ModelVerdict;
  readonly consequences: readonly Consequence[];
}

export interface Preference {
  readonly verdict: ModelVerdict;
  /** Traits of the service that it suits badly. */
  readonly unfavourable: readonly FitPoint[];
  /** Models that are not excluded and suit the service better, the best first. */
  readonly better: readonly ModelVerdict[];
}

/** A model that a study considered under a name of its time, and what it would be today: our inference. */
export interface FormerCounterpart {
  readonly considered: Statement;
  readonly former: FormerModel;
  /** The year of the study that the name is from. */
  readonly year: number | undefined;
  /** Those of today's models that the law has had only since after that year. */
  readonly newer: readonly string[];
}
