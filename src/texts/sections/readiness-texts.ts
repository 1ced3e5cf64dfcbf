import type { Phrase } from '../phrase.ts';

/** How far what decides whether a cooperation succeeds is in place. Names are lists of municipalities, joined already. */
export interface ReadinessTexts {
  readonly heading: string;
  /** The answer in one sentence, about those that decide it; `names` undefined where that is all of them. */
  readonly verdict: Readonly<Record<'not-yet' | 'conditions', (names: string | undefined) => string>> & { readonly go: string };
  readonly table: {
    readonly municipality: string;
    readonly verdict: string;
    readonly unmet: string;
    readonly unanswered: string;
  };
  /** The same of one municipality, in a table. */
  readonly verdicts: Readonly<Record<'not-yet' | 'conditions' | 'go', string>>;
  readonly levels: <T>(about: { enough: T }) => Phrase<T>;
  /** What the brackets after the levels mean; for a report with any. */
  readonly gradesLead: string;
  readonly grades: Readonly<Record<'none' | 'claimed' | 'documented' | 'decided', string>>;
  readonly factor: string;
  readonly groups: Readonly<Record<FactorTable, string>>;
  readonly ownLead: string;
  /** After the title of a pitfall that stands among what must be in place. */
  readonly pitfall: string;
  readonly notAnswered: string;
  readonly notAnsweredLead: string;
  readonly shared: (titles: string) => string;
  readonly notes: string;
  readonly weakest: {
    readonly heading: string;
    readonly lead: string;
    /** In place of the names, where they are all that there are. */
    readonly everybody: string;
    /** `name` is of one municipality or of several alike; `mark` is that of an illustration. */
    readonly of: <T>(about: { name: string; titles: string; level: T; mark: string | undefined }) => Phrase<T>;
    readonly atTop: (name: string) => string;
    readonly noAnswers: (name: string) => string;
  };
  readonly lifts: {
    readonly heading: string;
    /** Before the sentence that describes the level, where there is one. */
    readonly at: <T>(about: { names: string | undefined; level: T; bracket: string | undefined; anchor: string | undefined }) => Phrase<T>;
    /** A level that nothing bears out is not described: nobody knows that it is so. */
    readonly unsupported: <T>(about: { names: string | undefined; level: T; mark: string | undefined }) => Phrase<T>;
    readonly reason: (sentence: string) => string;
    /** What to do about a level that is high enough and rests on nothing. */
    readonly evidence: (names: string | undefined) => string;
    readonly action: (sentence: string) => string;
    readonly owner: (role: string) => string;
  };
  readonly questions: {
    readonly heading: string;
    readonly of: (about: { title: string; names: string | undefined; question: string }) => string;
  };
  readonly spread: {
    readonly heading: string;
    readonly some: <T>(about: { limit: T }) => Phrase<T>;
    readonly none: <T>(about: { limit: T }) => Phrase<T>;
    readonly of: <T>(about: { title: string; highest: string; high: T; lowest: string; low: T; spread: T }) => Phrase<T>;
  };
  readonly sources: <T>(about: { publications: string; command: T }) => Phrase<T>;
}

/** The tables that factors are shown in. */
export type FactorTable = 'required' | 'success' | 'pitfall' | 'own';
