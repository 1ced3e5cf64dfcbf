import type { Span } from '../diagnostics/span.ts';
import type { Area } from '../knowledge/area.ts';
import type { Trait } from '../knowledge/trait.ts';
import type { ServiceEconomy } from './economy.ts';
import type { StatedFigure } from './stated-figure.ts';
import type { Answers } from './swot.ts';

/** A short text that the study states: a goal, a point of the decision, a pitfall. In a plain list the id is its slug. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly services: readonly string[];
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** Who asked for the study, answers for it, leads it and works on it: roles, never names. */
export interface Mandate {
  readonly client: readonly string[];
  readonly owner: readonly string[];
  readonly manager: readonly string[];
  readonly group: readonly string[];
  readonly source: string | undefined;
}

/** Somebody who takes part besides the municipalities. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
}

/** A cooperation that exists today. */
export interface ExistingCooperation {
  readonly id: string;
  readonly title: string;
  /** Municipalities of the study that take part. */
  readonly partners: readonly string[];
  /** Partners outside the study, by name. */
  readonly others: readonly string[];
  readonly area: Area | undefined;
  readonly model: string | undefined;
  readonly host: string | undefined;
  readonly since: number | undefined;
  /** The year in which it ended; undefined where it goes on. */
  readonly until: number | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** A candidate for cooperation, as far as it is described. */
export interface ServiceCandidate {
  readonly id: string;
  /** The id of the catalogue's service, which then gives title, area and traits. */
  readonly catalogue: string | undefined;
  /** The study's own title; without it the catalogue's in the report's language, else the id. */
  readonly title: string | undefined;
  readonly area: Area | undefined;
  /** The study's own; empty: the catalogue's hold. */
  readonly traits: readonly Trait[];
  readonly participants: readonly string[];
  readonly host: string | undefined;
  readonly model: string | undefined;
  readonly requires: readonly string[];
  readonly source: string | undefined;
  readonly note: string | undefined;
  /** Whether the study says more of it than that it is a candidate: its cost, gain, effects or feasibility. */
  readonly assessed: boolean;
  readonly economy: ServiceEconomy;
  /** How much better or worse it becomes, from -4 to 4, by criterion; a criterion that nobody has answered is not in the map. */
  readonly effects: ReadonlyMap<string, Answers<StatedFigure>>;
  /** How easy it is to bring about, from 1 (very hard) to 5 (easy). */
  readonly feasibility: Answers<StatedFigure> | undefined;
  /** The role that answers for the gain in each municipality; undefined: the service's line manager. */
  readonly owner: string | undefined;
  readonly span: Span;
}

/** A measure that is no service. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly kind: 'meeting' | 'strategy' | 'pre-project' | 'other';
  readonly services: readonly string[];
  readonly owner: string | undefined;
  readonly year: number | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** What an earlier report advised: ids of services and of actions. */
export interface PublishedAdvice {
  readonly services: readonly string[];
  readonly actions: readonly string[];
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** What a source shows only as a picture, by the section where it belongs. */
export type PicturedSection = 'background' | 'existing' | 'swot' | 'organisation' | 'decision';

export interface Picture {
  readonly section: PicturedSection;
  readonly source: string;
  readonly text: string | undefined;
  readonly pages: string | undefined;
}
