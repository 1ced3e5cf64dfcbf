import type { BuiltInCriterion } from '../../study/built-in-criteria.ts';
import type { WeightSource } from '../../analyses/priorities/priorities.ts';
import type { Phrase } from '../phrase.ts';
import type { UntestedReason } from './advice-texts.ts';

/** The ranking: what it rests on, the places, how firm they are, and what it is held against. */
export interface PriorityTexts {
  readonly heading: string;
  /** Titles of the criteria that a study need not describe. */
  readonly criteria: Readonly<Record<BuiltInCriterion, string>>;
  /** `only` is the one criterion, quoted; undefined where there are several. */
  readonly how: (only: string | undefined) => string;
  readonly weights: Readonly<Record<WeightSource, string>>;
  readonly economyScale: <T>(amount: T) => Phrase<T>;
  readonly notWeighed: (names: string) => string;
  readonly weightTable: { readonly municipality: string; readonly criterion: string; readonly weight: string; readonly used: string };
  readonly rankTable: {
    readonly rank: string;
    readonly service: string;
    readonly value: string;
    readonly economy: (currency: string) => string;
    readonly feasibility: string;
  };
  readonly currency: Readonly<Record<'NOK' | 'SEK', string>>;
  readonly effectScale: string;
  readonly feasibilityScale: string;
  readonly notAnswered: string;
  readonly notComputed: string;
  readonly incomplete: string;
  readonly incompleteMeans: string;
  /** Where municipalities answer far apart on an effect. */
  readonly disagreement: {
    readonly heading: string;
    readonly lead: <T>(limit: T) => Phrase<T>;
    readonly of: <T>(about: { readonly service: string; readonly criterion: string; readonly low: T; readonly high: T; readonly answers: Phrase<T> }) => Phrase<T>;
  };
  readonly comparisonLead: string;
  readonly comparison: { readonly alternative: string; readonly value: string; readonly gain: string; readonly asToday: string; readonly merger: string };
  /** Where there is no merger to compare with, in place of the table. */
  readonly onlyAsToday: <T>(value: T) => Phrase<T>;
  readonly mergerBase: <T>(about: { readonly share: T; readonly gap: T; readonly benchmark: string }) => Phrase<T>;
  readonly firmness: {
    readonly heading: string;
    /** What the shares are shares of, in a sentence. */
    readonly base: Readonly<Record<WeightSource, string>>;
    /** With one criterion there is nothing to weigh; else the same, where the services’ values are uncertain too. */
    readonly onlyUncertain: string;
    readonly alsoUncertain: (base: string) => string;
    readonly lead: (base: string) => string;
    /** Where every service has one place whatever is tried. */
    readonly always: (base: string) => string;
    /** Where nothing else has been tried. */
    readonly untested: Readonly<Record<UntestedReason, string>>;
    /** How far a share that was drawn may be from the exact one, in percentage points. */
    readonly error: <T>(error: T) => Phrase<T>;
    readonly service: string;
    readonly notShown: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
    /** `always`: nothing that was tried moves it. */
    readonly firm: (about: { readonly services: string; readonly one: boolean; readonly always: boolean }) => string;
    /** Services that are the same on every criterion. */
    readonly tied: (services: string) => string;
    readonly contested: <T>(about: {
      readonly service: string;
      readonly rival: string;
      readonly putAboveBy: string;
      readonly putBelowBy: string;
      readonly criterion: string;
      readonly above: T;
    }) => Phrase<T>;
    /** `criterion` speaks for the lower of the two; undefined: none does. */
    readonly uncertain: <T>(about: { readonly service: string; readonly rival: string; readonly lower: string; readonly criterion: string | undefined; readonly above: T }) => Phrase<T>;
  };
}
