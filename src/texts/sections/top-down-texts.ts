import type { Phrase } from '../phrase.ts';

/** Which assumption the realised share is: a prior by its name, or the study's own. */
export type RealisationKind = 'shared-administration' | 'sceptical' | 'merger' | 'own';

/** What the gap may be worth: in the answer, and in a section of its own. The gap and a gain never share a sentence. */
export interface TopDownTexts {
  /** " (80 % interval: −10 % to 47 %)": behind a number, with the space before it. */
  readonly interval: <T>(about: { readonly level: T; readonly range: Phrase<T> }) => Phrase<T>;
  readonly inAnswer: {
    readonly realised: <T>(about: { readonly kind: RealisationKind; readonly share: T; readonly interval: Phrase<T> }) => Phrase<T>;
    /** Where a part of the administration is to be shared: no more of the gap than that is realised. `roughly`: the part is an estimate. */
    readonly cap: <T>(about: { readonly shared: T; readonly roughly: boolean }) => Phrase<T>;
    readonly gain: <T>(about: { readonly gain: T; readonly interval: Phrase<T>; readonly mayBeLoss: boolean }) => Phrase<T>;
    /** In place of `gain` where it is not above zero. */
    readonly noGain: <T>(about: { readonly gain: T; readonly interval: Phrase<T> }) => Phrase<T>;
    /** Why nothing is said of the share that has to be realised, and what it may cost at most instead. */
    readonly noCost: string;
    readonly affordable: <T>(about: { readonly cost: T; readonly years: T; readonly rate: T; readonly gradual: boolean; readonly interval: Phrase<T> }) => Phrase<T>;
    readonly nothingAffordable: string;
    readonly breakEven: <T>(about: { readonly share: T }) => Phrase<T>;
    /** `capped`: not all of the administration is to be shared. */
    readonly outOfReach: (about: { readonly capped: boolean }) => string;
    /** In place of the share to be realised, where the years considered end before the first effect. */
    readonly tooLate: <T>(about: { readonly years: T }) => Phrase<T>;
    readonly probabilities: <T>(about: Probabilities<T>) => Phrase<T>;
    readonly npv: <T>(about: { readonly npv: T; readonly years: T; readonly interval: Phrase<T> }) => Phrase<T>;
    readonly payback: <T>(about: { readonly year: T }) => Phrase<T>;
    readonly noPayback: <T>(about: { readonly year: T }) => Phrase<T>;
    readonly sharesAlready: <T>(about: { readonly cooperation: string; readonly key: T }) => Phrase<T>;
  };
  readonly formula: <T>(about: { readonly benchmark: string; readonly gap: T }) => Phrase<T>;
  readonly phi: <T>(about: { readonly share: T; readonly stated: boolean }) => Phrase<T>;
  /** What it costs, once and a year: at least one of them; `before` is the one-off cost as stated, where more was added. */
  readonly costs: <T>(about: { readonly once: Phrase<T> | undefined; readonly before: T | undefined; readonly yearly: Phrase<T> | undefined }) => Phrase<T>;
  /** What to add for the study to say what has to be realised. */
  readonly noCosts: <T>(keys: { readonly transition: T; readonly coordination: T; readonly topDown: T }) => Phrase<T>;
  readonly realisation: (kind: RealisationKind) => string;
  readonly table: {
    readonly what: string;
    readonly mean: string;
    /** "P10", or "80 % sure to be above": a percentile as the head of a column. */
    readonly percentile: Readonly<Record<'p10' | 'p50' | 'p90', string>>;
    readonly realised: string;
    readonly gain: (unit: string) => string;
    readonly presentGain: (unit: string) => string;
    readonly presentCost: (unit: string) => string;
    readonly npv: (unit: string) => string;
    /** The unit of amounts in the table: "millions of kroner". */
    readonly unit: Readonly<Record<'NOK' | 'SEK', string>>;
  };
  readonly howToRead: string;
  readonly absentPercentile: string;
  readonly probabilityPositive: <T>(about: { readonly probability: T }) => Phrase<T>;
  readonly priors: {
    readonly lead: <T>(about: { readonly breakEven: T | undefined }) => Phrase<T>;
    readonly prior: string;
    readonly mean: string;
    readonly probability: string;
    readonly reason: string;
    readonly names: Readonly<Record<Exclude<RealisationKind, 'own'>, string>>;
    readonly used: string;
  };
  readonly ramp: <T>(about: { readonly steps: readonly RampStep<T>[]; readonly isDefault: boolean }) => Phrase<T>;
  readonly error: <T>(about: { readonly gain: T; readonly value: T; readonly draws: T; readonly seed: T }) => Phrase<T>;
  readonly largeError: <T>(about: { readonly option: T }) => Phrase<T>;
  readonly evidenceLead: string;
  readonly evidence: Readonly<Record<'sharedOffices' | 'casework' | 'spending' | 'mergers' | 'scale', string>>;
}

interface Probabilities<T> {
  readonly shared: T;
  readonly sceptical: T;
  readonly merger: T;
}

/** The share of the full effect in a year, or from a year on; without calendar years `year` counts from the start. */
interface RampStep<T> {
  readonly year: T;
  readonly isCalendarYear: boolean;
  readonly isLast: boolean;
  readonly share: T;
}
