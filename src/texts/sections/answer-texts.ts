import type { Phrase } from '../phrase.ts';
import type { Named } from './named.ts';

export interface AnswerTexts {
  readonly more: <T>(about: GapSentence<T>) => Phrase<T>;
  readonly less: <T>(about: GapSentence<T>) => Phrase<T>;
  readonly equal: <T>(about: Omit<GapSentence<T>, 'gap' | 'other'>) => Phrase<T>;
  /** Several benchmarks in one sentence. The first gap has its unit. */
  readonly several: <T>(about: { readonly group: Named; readonly own: T; readonly gaps: readonly OneGap<T>[] }) => Phrase<T>;
  readonly nothingAboveAny: (group: Named) => string;
  readonly bases: <T>(about: { ofOwn: T; ofBenchmark: T; group: Named; benchmark: Named }) => Phrase<T>;
  readonly total: <T>(about: { inhabitants: T; total: T }) => Phrase<T>;
  readonly comparable: <T>(about: { total: T }) => Phrase<T>;
  /** Bold words that lead into the three parts of the answer, where there is more than one. */
  readonly proposedLead: string;
  readonly worthLead: string;
  readonly decideLead: string;
  readonly earlierReport: string;
  /** Where measures are proposed; before a comparison `onlyCompared` follows: what is compared is not what they give. */
  readonly measuresNotValued: string;
  readonly onlyCompared: string;
  readonly claimMissed: <T>(about: { readonly by: string | undefined; readonly claimed: T; readonly computed: T }) => Phrase<T>;
  /** Before a list, without its colon; `by` is who advised it, where that was an earlier report. */
  readonly proposed: (by: string | undefined) => string;
  readonly decideTogether: string;
  readonly decidePictured: (about: { readonly what: string; readonly source: string }) => string;
  readonly decideStart: string;
  readonly ceiling: string;
  /** `total` is the comparable gap in all, where several are told of. */
  readonly ceilingWhy: <T>(about: { readonly group: Named; readonly benchmark: Named; readonly total: T | undefined }) => Phrase<T>;
  /** As `nothingAbove`, after the adjustments. */
  readonly nothingComparable: (about: { group: Named; benchmark: Named }) => string;
  readonly nothingAbove: (about: { group: Named; benchmark: Named }) => string;
  readonly illustration: string;
  readonly noBenchmark: <T>(keys: { benchmarks: T; cost: T }) => Phrase<T>;
  readonly noGroupCost: <T>(keys: { cost: T; group: T }) => Phrase<T>;
  readonly noBenchmarkCost: <T>(about: { benchmark: string; cost: T }) => Phrase<T>;
  /** What the services are worth together; `services` lists or counts them. */
  readonly package: <T>(about: {
    readonly services: T | string;
    readonly one: boolean;
    readonly counted: boolean;
    /** With their unit. */
    readonly years: T;
    /** Whether some gain is taken from research and not stated. */
    readonly researched: boolean;
    readonly npv: T;
    readonly interval: Phrase<T>;
    readonly realised: { readonly npv: T; readonly interval: Phrase<T> } | undefined;
  }) => Phrase<T>;
  /** The same where no service has a stated cost. */
  readonly packageGain: <T>(about: { readonly researched: boolean; readonly gain: T; readonly interval: Phrase<T>; readonly realised: T | undefined }) => Phrase<T>;
  readonly table: {
    readonly title: string;
    /** Heads the column of a single benchmark; with several, each has its name. */
    readonly comparedWith: (benchmark: Named) => string;
    readonly own: (group: Named) => string;
    /** With one benchmark its name; with several, undefined: the column has it. */
    readonly other: (benchmark: Named | undefined) => string;
    readonly gap: string;
    readonly ofOwn: (group: Named) => string;
    readonly ofBenchmark: (benchmark: Named | undefined) => string;
    readonly total: string;
    readonly comparable: string;
  };
}

export interface OneGap<T> {
  readonly direction: 'more' | 'less' | 'equal';
  readonly gap: T;
  readonly benchmark: string;
}

export interface GapSentence<T> {
  readonly group: Named;
  readonly benchmark: Named;
  readonly gap: T;
  readonly own: T;
  readonly other: T;
}
