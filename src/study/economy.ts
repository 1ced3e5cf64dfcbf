import type { Span } from '../diagnostics/span.ts';
import type { StatedFigure } from './stated-figure.ts';

/** The years that costs and gains are added up over. */
export interface Horizon {
  /** The calendar year t = 0; undefined where nothing in the study tells it, and years then have no names. */
  readonly firstYear: number | undefined;
  readonly firstYearStated: boolean;
  readonly years: number;
  readonly yearsStated: boolean;
}

/** The real rate a year at which later years count less. */
export interface DiscountRate {
  readonly value: number;
  readonly stated: boolean;
  readonly span: Span | undefined;
}

/** How the simulation is run. */
export interface AnalysisOptions {
  readonly seed: number;
  readonly draws: number;
}

/** What the study says of realising the gap to a benchmark, all of the administration taken as one. */
export interface TopDown {
  /** Whether the study has `topDown` at all. */
  readonly stated: boolean;
  /** Where it says which benchmark, or stands itself; undefined without it. */
  readonly span: Span | undefined;
  /** Undefined: the first benchmark with a gap. */
  readonly benchmark: string | undefined;
  readonly realisation: Realisation;
  readonly phi: StatedFigure | undefined;
  /** Undefined: the default ramp. */
  readonly ramp: readonly number[] | undefined;
  readonly transition: Transition;
  readonly coordination: StatedFigure | undefined;
}

/** The share of the gap that is realised: a prior by its name, or the study's own figure. */
export type Realisation =
  | { readonly kind: 'prior'; readonly name: RealisationPriorName; readonly stated: boolean }
  | { readonly kind: 'own'; readonly share: StatedFigure };

export type RealisationPriorName = 'shared-administration' | 'sceptical' | 'merger';

/** What it costs once to get there, and when. */
export interface Transition {
  readonly cost: StatedFigure | undefined;
  /** Undefined: `horizon.firstYear`. */
  readonly year: number | undefined;
  /** What kind of project it is, for the optimism that such projects have shown; undefined: no addition. */
  readonly project: ProjectKind | undefined;
  /** The share of that optimism that has been dealt with, from 0 to 1. */
  readonly mitigated: number;
}

/** Kinds of project with a published upper bound for optimism bias. */
export type ProjectKind = 'ict' | 'outsourcing' | 'standard-building';

/** What a service costs today and would give, as far as the study says. */
export interface ServiceEconomy {
  /** By municipality; `group` is kept apart, because it is never spread. */
  readonly today: ReadonlyMap<string, Operation>;
  readonly after: ReadonlyMap<string, Operation>;
  readonly groupToday: Operation | undefined;
  readonly groupAfter: Operation | undefined;
  readonly gain: StatedGain | undefined;
  readonly transition: Transition;
  readonly coordination: StatedFigure | undefined;
  /** Undefined: the default ramp. */
  readonly ramp: readonly number[] | undefined;
  /** True where each municipality may choose case by case whether to use the arrangement. */
  readonly voluntary: boolean;
}

/** Net cost a year, full-time equivalents, and what is handled in a year. */
export interface Operation {
  readonly cost: StatedFigure | undefined;
  readonly positions: StatedFigure | undefined;
  readonly volume: StatedFigure | undefined;
}

/** A gain a year at full effect, in one of four ways; more than 0 lowers the net cost. */
export type StatedGain =
  | { readonly kind: 'annual'; readonly amount: StatedFigure; readonly span: Span }
  | { readonly kind: 'share-of-cost'; readonly share: StatedFigure; readonly span: Span }
  | { readonly kind: 'positions'; readonly positions: readonly FreedPosition[]; readonly span: Span }
  /** `record` is the id of a prior, or `catalogue` for that of the service's own evidence. */
  | { readonly kind: 'prior'; readonly record: string; readonly span: Span };

/** Positions that become free in one municipality. */
export interface FreedPosition {
  readonly municipality: string;
  /** Undefined: the service's start. */
  readonly year: number | undefined;
  readonly count: StatedFigure;
  readonly costPerPosition: StatedFigure | undefined;
  /** `cashable` when a named post or contract ends; `released` when the time is used for something else. */
  readonly kind: 'cashable' | 'released';
  readonly span: Span;
}

/** How the cost of an arrangement may be split. */
export type SharingKey =
  | { readonly id: string; readonly kind: 'equal' | 'population' | 'usage' | 'budget' }
  /** `fixed` is the share in equal parts; the rest goes by inhabitants. */
  | { readonly id: string; readonly kind: 'fixed-and-population'; readonly fixed: number };
