import type { ServiceClass } from '../../knowledge/class-rule.ts';
import type { Phrase } from '../phrase.ts';

/** Why the places were not tried against anything: one criterion, shared weights, or weights of one municipality alone. */
export type UntestedReason = 'one-criterion' | 'shared' | 'alone';

/** Services by name, or counted where they are many. */
interface ServicesPhrase<T> {
  readonly services: Phrase<T>;
  readonly one: boolean;
}

/** What is advised: the first page's part, the advice for each service, and what an earlier report advised. */
export interface AdviceTexts {
  /** The classes as they head rows and lists. */
  readonly classes: Readonly<Record<ServiceClass, string>>;
  readonly lead: string;
  /** More services than are named. */
  readonly counted: <T>(count: T) => Phrase<T>;
  readonly sentences: Readonly<Record<ServiceClass, <T>(about: ServicesPhrase<T>) => Phrase<T>>>;
  readonly nothingStarts: string;
  readonly notAssessed: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  /** No service is ranked: which keys to add. */
  /** `where` the report says what to add. */
  readonly nothing: (where: string) => string;
  readonly table: {
    readonly service: string;
    readonly advice: string;
    readonly purpose: string;
    readonly rank: string;
    readonly within: <T>(about: { readonly capacity: T; readonly one: boolean }) => Phrase<T>;
    readonly gain: <T>(about: { readonly scale: string; readonly level: T }) => Phrase<T>;
    readonly model: string;
  };
  readonly shares: (base: string) => string;
  /** In place of `shares`, where no other weights and no other outcomes have been tried. */
  readonly untested: Readonly<Record<UntestedReason, string>>;
  /** Heads what is known to speak against what goes on, and what it depends on. */
  readonly noticeLead: string;
  readonly notices: {
    readonly belowToday: <T>(about: { readonly service: string; readonly value: T; readonly today: T }) => Phrase<T>;
    /** `effects` lists criteria with their mean effects. */
    readonly worse: <T>(about: { readonly service: string; readonly effects: Phrase<T> }) => Phrase<T>;
    readonly effect: <T>(about: { readonly criterion: string; readonly effect: T }) => Phrase<T>;
    /** Municipalities that expect a worse service, with what they answered, and those that do not. */
    readonly worseFor: <T>(about: { readonly service: string; readonly criterion: string; readonly worse: Phrase<T>; readonly others: Phrase<T> }) => Phrase<T>;
    /** Municipalities that answered the same. */
    readonly answer: <T>(about: { readonly names: string; readonly effect: T }) => Phrase<T>;
    /** Services that leave nobody worse off by a key that is not the first of the list. */
    readonly key: (about: { readonly services: string; readonly one: boolean; readonly key: string; readonly first: string }) => string;
    /** Who loses by that first key, all that goes on counted together. */
    readonly firstKeyLoses: (about: { readonly names: string; readonly one: boolean }) => string;
  };
  readonly and: string;
  /** Behind the rule on capacity: who has not weighed every criterion. */
  readonly notWeighed: (names: string) => string;
  /** Of those that go on, how many the table leaves out. */
  readonly more: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  /** Before the rules that fail; they hold for all that is shown, or for those in brackets. */
  readonly before: (one: boolean) => string;
  readonly ownMeasures: (titles: string) => string;
  readonly ownMeasuresCounted: <T>(count: T) => Phrase<T>;
  readonly comparedBelow: (by: string) => string;
  readonly notValued: string;
  /** How many start and how many are prepared. */
  readonly decide: (about: { readonly start: number; readonly prepare: number }) => string;

  readonly heading: string;
  readonly allHold: string;
  /** Before what fails for every service that does not start, and for one of them before what else fails. */
  readonly common: string;
  readonly also: string;
  readonly nothingElse: string;
  readonly forEconomy: string;
  /** Gain and cost are single numbers: there is no probability to tell. */
  readonly takenAsCertain: string;
  readonly forCriterion: (about: { readonly criterion: string; readonly notEconomy: boolean }) => string;
  readonly restsOnLead: string;
  readonly restsOn: { readonly service: string; readonly figures: string; readonly swot: string; readonly model: string; readonly research: string };
  readonly figures: Readonly<Record<'npv' | 'probability' | 'cost' | 'ranking' | 'readiness', string>>;
  readonly effect: (criterion: string) => string;
  readonly strategy: string;
  readonly studies: <T>(about: { readonly count: T; readonly one: boolean; readonly direction: string }) => Phrase<T>;
  readonly order: {
    readonly lead: string;
    readonly capacity: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
    readonly noCapacity: string;
    /** Where the capacity is not known, before the rounds. */
    readonly byNeed: string;
    readonly together: (two: boolean) => string;
    /** Services by round, each round listed. */
    readonly rounds: (rounds: readonly string[]) => string;
    readonly waits: (about: { readonly service: string; readonly on: string }) => string;
  };
  readonly published: {
    readonly heading: (by: string) => string;
    readonly table: { readonly earlier: string; readonly ours: string; readonly why: string };
    readonly noService: string;
    readonly noServiceWhy: string;
    readonly same: string;
    /** In place of the rules that fail for every service, which are told under the advice for each service. */
    readonly common: string;
    readonly only: (about: { readonly services: string; readonly by: string }) => string;
  };
}
