import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import type { BuiltInCriterion } from '../study/built-in-criteria.ts';

/** The comments of a study that has just been begun: what each part is for, what to add next, and examples of it. */
export interface InitFileTexts {
  readonly head: string;
  /** What the two commands do that are run most often, below the head. */
  readonly commands: Readonly<Record<'validate' | 'analyze', string>>;
  readonly examples: string;
  readonly jurisdiction: string;
  readonly language: string;
  readonly priceYear: string;
  readonly goals: string;
  readonly goalsExample: string;
  /** With the day that the populations of a year are of. */
  readonly municipalities: Readonly<Record<Jurisdiction, (year: number) => string>>;
  readonly addedUp: (codes: string) => string;
  readonly cost: string;
  readonly costsByYear: string;
  readonly benchmark: string;
  readonly benchmarkMissing: (name: string | undefined) => string;
  /** A benchmark that is not chosen yet. */
  readonly someBenchmark: string;
  readonly existing: string;
  readonly existingExample: string;
  readonly services: string;
  /** Above what is known of one service. */
  readonly service: string;
  readonly serviceExamples: Readonly<Record<'today' | 'gain' | 'transition' | 'effects', string>>;
  readonly criteria: string;
  readonly criteriaMissing: string;
  readonly criterionAbout: Readonly<Record<BuiltInCriterion, string>>;
  readonly swot: string;
  readonly swotExamples: Readonly<Record<'strength' | 'threat', string>>;
  readonly readiness: string;
  readonly sharing: string;
  readonly decision: string;
  readonly decisionExample: string;
  readonly sources: string;
}
