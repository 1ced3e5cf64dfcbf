import type { Phrase } from '../phrase.ts';

type ByQuadrant<T> = Readonly<Record<'strengths' | 'weaknesses' | 'opportunities' | 'threats', T>>;

export interface SwotTexts {
  readonly heading: string;
  readonly lead: string;
  /** How an item in the matrix is to be read, where importance is stated. */
  readonly importanceLead: string;
  /** The same where only who raises an item is stated. */
  readonly raisedByLead: string;
  /** Added where municipalities have answered one by one. */
  readonly medianLead: string;
  /** "Strengths", "strength": as a heading, and for one item. */
  readonly quadrants: ByQuadrant<string>;
  readonly item: ByQuadrant<string>;
  readonly noItems: string;
  readonly everybody: string;
  readonly illustration: string;
  readonly notes: string;
  /** A text of the study in the marks that quotes have. */
  readonly quoted: (text: string) => string;
  readonly importance: {
    readonly heading: string;
    readonly median: string;
    readonly quartiles: string;
    readonly range: string;
    readonly notAnswered: string;
    readonly shared: string;
    /** A number that hides, or shows, that the municipalities disagree. */
    readonly disagree: <T>(value: T) => Phrase<T>;
    /** Beside a median of some municipalities' answers only. */
    readonly answered: <T>(about: { given: T; all: T }) => Phrase<T>;
    readonly missing: string;
    readonly disagreements: <T>(about: { limit: T }) => Phrase<T>;
    readonly noDisagreement: <T>(about: { limit: T }) => Phrase<T>;
    readonly disagreement: <T>(about: { item: string; highest: string; high: T; lowest: string; low: T }) => Phrase<T>;
  };
  readonly agreement: {
    readonly heading: string;
    readonly measured: <T>(about: {
      quadrant: string;
      strength: 'strong' | 'moderate' | 'weak';
      coefficient: T;
      municipalities: string;
      /** Undefined where all items of the quadrant are rated. */
      covers: { rated: T; all: T } | undefined;
    }) => Phrase<T>;
    readonly unmeasured: (quadrant: string, reason: 'few-items' | 'few-answers' | 'all-equal') => string;
    readonly explanation: string;
  };
  readonly strategies: {
    readonly heading: string;
    readonly lead: string;
    readonly types: Readonly<Record<'SO' | 'WO' | 'ST' | 'WT' | 'none', string>>;
    readonly restsOn: (items: string) => string;
    readonly restsOnNothing: string;
    readonly pointsAt: (services: string) => string;
    readonly pointsAtNothing: string;
    readonly lacks: (items: readonly string[]) => string;
    readonly odd: (items: string) => string;
  };
  readonly looseEnds: {
    readonly heading: string;
    readonly items: string;
    readonly itemsAdvice: <T>(keys: { services: T; strategies: T }) => Phrase<T>;
    readonly nothingFollows: <T>(keys: { services: T; strategies: T }) => Phrase<T>;
    readonly services: string;
    readonly servicesAdvice: string;
    readonly strategies: string;
    readonly strategiesAdvice: <T>(keys: { combines: T }) => Phrase<T>;
    readonly nearDuplicates: string;
    readonly nearDuplicatesAdvice: string;
    readonly long: string;
    readonly longQuadrant: <T>(about: { quadrant: string; count: T }) => Phrase<T>;
    readonly longAdvice: <T>(about: { limit: T }) => Phrase<T>;
    readonly none: string;
  };
}
