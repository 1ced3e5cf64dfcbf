import type { Named } from './named.ts';
import type { Phrase } from '../phrase.ts';

export interface ClaimTexts {
  readonly table: {
    readonly claim: string;
    readonly about: string;
    readonly claimed: string;
    readonly computed: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly met: string;
  readonly missed: string;
  readonly unanswered: string;
  readonly reconciling: <T>(about: { text: string; about: string; ways: readonly Phrase<T>[] }) => Phrase<T>;
  readonly missing: <T>(about: { text: string; figure: T }) => Phrase<T>;
  readonly eachAlone: string;
  /** "with 30 864 inhabitants in FLV instead of 33 500": one way a claim would hold. */
  readonly ways: {
    readonly population: <T>(about: Way<T>) => Phrase<T>;
    readonly cost: <T>(about: Way<T>) => Phrase<T>;
    readonly gapPerInhabitant: <T>(about: Way<T>) => Phrase<T>;
    readonly other: <T>(about: Way<T>) => Phrase<T>;
  };
  /** What a claim is about, by the kind of figure; any other figure is named as in lists. */
  readonly subjects: {
    readonly gapTotal: (benchmark: string) => string;
    readonly gapPerInhabitant: (benchmark: string) => string;
    readonly gapShareOfOwn: (group: Named) => string;
    readonly gapShareOfBenchmark: (benchmark: Named) => string;
    readonly comparableGapTotal: (benchmark: string) => string;
  };
  /** Names of figures for lists. */
  readonly operands: {
    readonly population: (name: string) => string;
    readonly cost: (name: string) => string;
    readonly gapPerInhabitant: string;
    readonly above: (name: string) => string;
    readonly importance: (item: string) => string;
    readonly other: string;
  };
}

/** `value` with its unit, `instead` without; `name` is whose figure it is. */
export interface Way<T> {
  readonly name: string;
  readonly value: T;
  readonly instead: T;
}
