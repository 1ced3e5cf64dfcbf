import type { Phrase } from '../phrase.ts';

/** What the study could say and does not: one line a section, with the key that adds it. */
export interface MissingTexts {
  readonly heading: string;
  readonly lead: string;
  readonly lines: {
    readonly decision: <T>(key: T) => Phrase<T>;
    readonly services: <T>(key: T) => Phrase<T>;
    readonly effects: <T>(key: T) => Phrase<T>;
    readonly gains: <T>(gain: T, transition: T) => Phrase<T>;
    readonly criteria: <T>(key: T) => Phrase<T>;
    readonly capacity: <T>(key: T) => Phrase<T>;
    readonly swot: <T>(key: T) => Phrase<T>;
    readonly existing: <T>(key: T) => Phrase<T>;
    readonly goals: <T>(key: T) => Phrase<T>;
    readonly mandate: <T>(key: T) => Phrase<T>;
    readonly partners: <T>(key: T) => Phrase<T>;
    readonly actions: <T>(key: T) => Phrase<T>;
    readonly strategies: <T>(key: T) => Phrase<T>;
    readonly readiness: <T>(key: T) => Phrase<T>;
    readonly successFactors: <T>(key: T) => Phrase<T>;
    readonly pitfalls: <T>(key: T) => Phrase<T>;
    readonly sources: <T>(key: T) => Phrase<T>;
  };
}
