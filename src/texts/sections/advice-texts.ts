import type { ServiceClass } from '../../knowledge/class-rule.ts';
import type { Phrase } from '../phrase.ts';

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
  readonly nothing: <T>(keys: { readonly effects: T; readonly gain: T; readonly transition: T; readonly criteria: T }) => Phrase<T>;
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
    readonly together: string;
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
    readonly only: (about: { readonly services: string; readonly by: string }) => string;
  };
}
