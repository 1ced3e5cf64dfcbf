import type { RefusedSharing } from '../../analyses/economy/economy.ts';
import type { Phrase } from '../phrase.ts';

/** A criterion, quoted, with its weight in one municipality and in all together. */
export interface WeightShare<T> {
  readonly criterion: string;
  readonly own: T;
  readonly joint: T;
  /** That of an illustration, or empty. */
  readonly mark: string;
}

/** What the study means for one municipality. Names and titles are lists, joined already. */
export interface MunicipalityPageTexts {
  readonly inhabitants: <T>(inhabitants: T) => Phrase<T>;
  readonly administration: <T>(cost: T) => Phrase<T>;
  /** In bold, before what each part says. */
  readonly labels: Readonly<Record<'money' | 'hosts' | 'handsOver' | 'positions' | 'weights' | 'weakest' | 'required', string>>;
  readonly money: {
    /** `amount` is above zero also where it is lost; `mark` is that of an illustration, or empty. */
    /** `services`: which are shared. */
    readonly annual: Readonly<Record<'gains' | 'loses', <T>(about: { name: string; key: string; services: string; amount: T; mark: string }) => Phrase<T>>>;
    readonly even: (about: { name: string; key: string; services: string; mark: string }) => string;
    /** The services that start or are prepared, or all with a gain where none is. */
    readonly services: Readonly<Record<'advised' | 'all', string>>;
    /** Why services are not in it. */
    readonly refused: Readonly<Record<RefusedSharing, (services: string) => string>>;
    readonly period: <T>(about: { npv: T; realised: T; mark: string }) => Phrase<T>;
  };
  readonly hosts: (services: string) => string;
  /** The study proposes a host, and the advised model has none. */
  readonly wished: (services: string) => string;
  /** `mark` is that of advice that an illustration decides, or empty. */
  readonly handsOver: (about: { tasks: readonly { readonly to: string; readonly services: string }[]; mark: string }) => string;
  /** Who takes a task over where that is no municipality by name. */
  readonly takers: Readonly<Record<'open' | 'body', string>>;
  /** Who then decides individual cases. */
  readonly authority: Readonly<Record<DecidedBy, (services: string) => string>>;
  readonly positions: {
    readonly lead: (name: string) => string;
    readonly service: string;
    readonly today: string;
    readonly after: string;
    readonly change: string;
    readonly sum: string;
    /** Positions that end, and time that becomes free for other work. */
    readonly freed: Readonly<Record<'cashable' | 'released', <T>(about: { service: string; positions: T; mark: string }) => Phrase<T>>>;
    readonly short: <T>(about: { services: string; today: T; after: T }) => Phrase<T>;
  };
  readonly weights: {
    /** How likely a service is to be among the first: by the municipality's own weights, and by everybody's; `mark` may be empty. */
    readonly service: <T>(about: { service: string; own: T; joint: T; mark: string }) => Phrase<T>;
    /** `certain`: always by its own weights, and for `notFirst` never, and not only as a rule. */
    readonly first: <T>(about: { services: Phrase<T>; capacity: T; one: boolean; certain: boolean }) => Phrase<T>;
    readonly notFirst: <T>(about: { services: Phrase<T>; capacity: T; one: boolean; certain: boolean }) => Phrase<T>;
    /** What the municipality weighs more heavily than all do together, and what less. */
    readonly own: <T>(about: { more: WeightShare<T>; less: WeightShare<T> }) => Phrase<T>;
    readonly and: string;
    /** `criterion`: what moves the two; undefined where that is not told. */
    readonly pair: (about: { preferred: string; other: string; criterion: string | undefined }) => string;
    /** Pairs that are equal in the joint ranking. */
    readonly untied: (pairs: string) => string;
    /** Pairs that the joint ranking has the other way round; `more` are not named. */
    readonly pairs: <T>(about: { pairs: string; more: { count: T; one: boolean } | undefined }) => Phrase<T>;
  };
  readonly readiness: {
    readonly weakest: <T>(about: { title: string; level: T; bracket: string | undefined; anchor: string | undefined }) => Phrase<T>;
    readonly sameLevel: (titles: string) => string;
    readonly unmet: (titles: string) => string;
    readonly unanswered: (titles: string) => string;
  };
  /** What the study does not say of one municipality yet. */
  readonly missing: {
    readonly lead: (name: string) => string;
    /** In place of the name, of what is said of none. */
    readonly anyOfThem: string;
    readonly sharing: string;
    readonly positions: Readonly<Record<'both' | 'today' | 'after', <T>(services: Phrase<T>) => Phrase<T>>>;
    readonly host: <T>(services: Phrase<T>) => Phrase<T>;
    readonly effects: <T>(services: Phrase<T>) => Phrase<T>;
    readonly weights: string;
    readonly readiness: string;
    /** In place of the names of many services. */
    readonly services: <T>(count: T) => Phrase<T>;
  };
  /** Before what is the same for every municipality with a page. */
  readonly common: string;
  /** Municipalities of which nothing is said but what is the same for all. */
  readonly nothingMore: (names: string) => string;
  /** Municipalities without a page, and what to add to the study; `names` undefined where that is all of them. */
  readonly none: <T>(about: { names: string | undefined; keys: Phrase<T> }) => Phrase<T>;
  /** Municipalities that no service is for. */
  readonly outside: (about: { names: string; one: boolean }) => string;
}

/** `body`: an organisation of its own, as far as the law lets it. */
export type DecidedBy = 'host-executive' | 'joint-board' | 'federation-assembly' | 'body';
