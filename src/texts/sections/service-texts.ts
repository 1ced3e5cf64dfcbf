import type { Area } from '../../knowledge/area.ts';
import type { Phrase } from '../phrase.ts';

/** The candidates for cooperation: the long list by area, and those that the study has assessed. */
export interface ServiceTexts {
  readonly heading: string;
  readonly longList: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  /** What being listed does not mean, where no service has figures of its own. */
  readonly notAssessed: string;
  /** The same where some have an economy, by their names; `all` where every one has. */
  readonly partlyAssessed: (about: { readonly names: string; readonly all: boolean }) => string;
  /** As `partlyAssessed`, where services have been ranked. */
  readonly ranked: <T>(about: { readonly count: T; readonly all: boolean }) => Phrase<T>;
  /** Behind a candidate that the study lists as existing cooperation too. */
  readonly existsToday: (since: string | undefined) => string;
  readonly assessedLead: string;
  readonly assessed: {
    readonly service: string;
    readonly participants: string;
    readonly host: string;
    readonly model: string;
    readonly requires: string;
  };
  readonly everybody: string;
  readonly areas: Readonly<Record<Area, string>>;
  readonly noArea: string;
  /** Collaboration models by id, for what a study says of today's cooperation and of its own preference. */
  readonly models: ReadonlyMap<string, string>;
}
