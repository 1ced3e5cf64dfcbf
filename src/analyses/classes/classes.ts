import type { ClassRule, ServiceClass } from '../../knowledge/class-rule.ts';
import type { Figure } from '../../figures/figure.ts';

/** What is advised of each service, by which rules, and in which order what goes on begins. */
export interface ClassesResult {
  /** Every service, in the order of the study. */
  readonly services: readonly ClassifiedService[];
  /** Services that start or are prepared, those that can be carried at the same time together. */
  readonly rounds: readonly (readonly string[])[];
  /** Rows to compare with, which are not ranked. */
  readonly comparison: Comparison;
}

export interface ClassifiedService {
  readonly id: string;
  readonly class: ServiceClass;
  /** What it is done for; undefined for what does not go on. */
  readonly purpose: Purpose | undefined;
  /** Every rule that was asked, in order, and whether it holds. */
  readonly rules: readonly JudgedRule[];
  /** Services that it builds on and that do not start now. */
  readonly waitsFor: readonly string[];
  /** From 1; undefined for what does not go on. */
  readonly round: number | undefined;
  readonly restsOn: RestsOn;
  /** Whether a figure that a rule asked for is, or rests on, an illustration. */
  readonly isIllustrated: boolean;
}

/** For economy where it is expected to pay; else for the criterion on which it is best, and never for economy. */
export type Purpose = { readonly kind: 'economy' } | { readonly kind: 'criterion'; readonly criterion: string };

export interface JudgedRule {
  readonly rule: ClassRule;
  readonly holds: boolean;
}

/** What a recommendation can be traced to. */
export interface RestsOn {
  readonly figures: readonly Figure[];
  /** Ids of SWOT items that bear on the service, and of strategies that point at it. */
  readonly swot: readonly string[];
  readonly strategies: readonly string[];
  /** The collaboration model that is advised. */
  readonly model: string | undefined;
  /** Ids of the published studies of such services. */
  readonly lessons: readonly string[];
}

/** To go on as today, and to merge instead: what each is worth a year, as far as it is known. */
export interface Comparison {
  /** A half on every criterion, and so a half: what any service is held against. */
  readonly asToday: Figure | undefined;
  /** The gap to the benchmark at the share of it that mergers have realised; undefined without a gap. */
  readonly merger: Figure | undefined;
}
