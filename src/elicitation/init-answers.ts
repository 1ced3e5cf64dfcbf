import type { Area } from '../knowledge/area.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import type { Municipality } from '../knowledge/municipality-register.ts';
import type { BuiltInCriterion } from '../study/built-in-criteria.ts';
import type { Language } from '../texts/language.ts';

/** What is known so far of a study that is being begun: from flags, or from answers. What is undefined is still to be asked. */
export interface InitAnswers {
  readonly country: Jurisdiction | undefined;
  readonly language: Language | undefined;
  /** The year of the populations; undefined is the newest, and is never asked. */
  readonly year: number | undefined;
  readonly municipalities: readonly Municipality[];
  /** Whether nobody else takes part. */
  readonly hasAll: boolean;
  /** Names that stand for several municipalities, of which one is to be chosen. */
  readonly unclear: Unclear | undefined;
  readonly title: string | undefined;
  /** Administration cost per inhabitant, by municipality number; `none` where it is not known yet. */
  readonly costs: ReadonlyMap<string, number | 'none'>;
  readonly benchmark: Municipality | 'none' | undefined;
  readonly benchmarkCost: number | 'none' | undefined;
  /** The year whose money the costs are in. */
  readonly priceYear: number | undefined;
  /** Where the costs are from; empty where it is not known yet. */
  readonly costSource: string | undefined;
  readonly areas: readonly Area[] | undefined;
  /** Ids of the catalogue. */
  readonly services: readonly string[] | undefined;
  readonly criteria: readonly BuiltInCriterion[] | undefined;
  readonly isConfirmed: boolean;
}

/** A number or a name that more than one municipality has a claim to. */
export interface Unclear {
  readonly role: 'member' | 'benchmark';
  readonly typed: string;
}

/** Answers with those before the last one: what "back" returns to. */
export interface InitState {
  readonly answers: InitAnswers;
  readonly before: InitState | undefined;
}

/** Nothing is known yet. */
export const nothingAnswered: InitAnswers = {
  country: undefined,
  language: undefined,
  year: undefined,
  municipalities: [],
  hasAll: false,
  unclear: undefined,
  title: undefined,
  costs: new Map(),
  benchmark: undefined,
  benchmarkCost: undefined,
  priceYear: undefined,
  costSource: undefined,
  areas: undefined,
  services: undefined,
  criteria: undefined,
  isConfirmed: false,
};
