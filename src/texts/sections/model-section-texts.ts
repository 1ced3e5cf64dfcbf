import type { VerdictStatus } from '../../analyses/models/models.ts';
import type { Trait } from '../../knowledge/trait.ts';
import type { ModelTexts } from '../model-texts.ts';
import type { Phrase } from '../phrase.ts';

/** Which collaboration models the law lets the services have, and which suit them. */
export interface ModelSectionTexts {
  /** The catalogue's words for what the law says. */
  readonly catalogue: ModelTexts;
  readonly traits: Readonly<Record<Trait, string>>;
  /** By the law of which day, and where amendments are looked for; `day` is undefined where the study names none. */
  readonly lead: <T>(about: { readonly day: string | undefined; readonly readOn: string; readonly where: T }) => Phrase<T>;
  /** What the mark of a place means that nobody has read. */
  readonly mark: string;
  /** That the points are not the law's. */
  readonly judgement: string;
  /** `models` is undefined where it is true of them all; `used` where that law is what the models are judged by. */
  readonly beforeEarliest: (about: { readonly day: string; readonly from: string; readonly models: string | undefined; readonly used: boolean }) => string;
  readonly notYet: (models: string) => string;
  /** A model with the day from which the law has had it. */
  readonly since: (about: { readonly model: string; readonly day: string; readonly isVerified: boolean }) => string;
  readonly traitsLead: (traits: string) => string;
  readonly table: Readonly<Record<'model' | 'verdict' | 'why' | 'points' | 'fit', string>>;
  readonly statuses: Readonly<Record<VerdictStatus, string>>;
  /** `others` suit as well; undefined where none does. */
  readonly best: (about: { readonly model: string; readonly onConditions: boolean; readonly others: string | undefined }) => string;
  readonly noneSuits: string;
  readonly noneAllowed: string;
  /** What the study itself prefers; `services` is undefined where it is true of all that are spoken of, `best` where that is what suits best. */
  readonly preferred: (about: { readonly model: string; readonly services: string | undefined; readonly status: VerdictStatus; readonly best: boolean }) => string;
  /** Before the sentences that say what. */
  readonly against: string;
  readonly better: (models: string) => string;
  readonly nothingAgainst: string;
  readonly consequences: { readonly heading: (model: string) => string; readonly lead: (services: string) => string; readonly always: string };
  readonly groups: {
    /** `others` where some services have been spoken of one by one. */
    readonly heading: (about: { readonly others: boolean }) => string;
    readonly lead: string;
    readonly table: Readonly<Record<'group' | VerdictStatus, string>>;
    readonly all: string;
    readonly allOthers: string;
    /** Above the services of a group, by the model that suits each best. */
    readonly members: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
    /** Models with as many points as one another, with the services that they suit; none where no model stands out. */
    readonly suits: (models: readonly string[], services: string) => string;
    readonly rules: string;
  };
  readonly undescribed: <T>(about: { readonly services: Phrase<T>; readonly one: boolean; readonly traits: T; readonly catalogue: T }) => Phrase<T>;
  /** In place of the names of many services. */
  readonly services: <T>(count: T) => Phrase<T>;
  readonly former: {
    /** `year` is undefined where nobody knows when the names were used. */
    readonly heading: (year: number | undefined) => string;
    readonly inference: string;
    readonly table: Readonly<Record<'considered' | 'today' | 'why', string>>;
    readonly newer: (about: { readonly models: string; readonly year: number }) => string;
  };
}
