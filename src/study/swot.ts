import type { Span } from '../diagnostics/span.ts';
import type { StatedFigure } from './stated-figure.ts';

/** The quadrants in the order in which they are shown; the key is the study's. */
export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;

export type Quadrant = (typeof quadrants)[number];

/** One answer for all municipalities, or each municipality's own; who has not answered is not in the map. */
export type Answers<T> =
  | { readonly kind: 'shared'; readonly value: T }
  | { readonly kind: 'by-municipality'; readonly values: ReadonlyMap<string, T> };

/** A strength, weakness, opportunity or threat. In a plain list the id is the slug of its text. */
export interface SwotItem {
  readonly id: string;
  readonly quadrant: Quadrant;
  readonly text: string;
  /** Who says so: municipalities' ids, all of them for `all`; empty where the study does not say. */
  readonly by: readonly string[];
  /** How much it matters, from 0 to 100. */
  readonly importance: Answers<StatedFigure> | undefined;
  /** A key under `sources`. */
  readonly evidence: string | undefined;
  readonly services: readonly string[];
  readonly note: string | undefined;
  readonly span: Span;
}

/** The items of all quadrants, in the order of the study. */
export type Swot = ReadonlyMap<Quadrant, readonly SwotItem[]>;

/** What combines: strengths (S) or weaknesses (W) with opportunities (O) or threats (T). */
export type StrategyType = 'SO' | 'WO' | 'ST' | 'WT';

/** A strategy that follows from the SWOT analysis (TOWS: Weihrich 1982). */
export interface Strategy {
  readonly id: string;
  readonly text: string;
  readonly type: StrategyType | undefined;
  /** Ids of the SWOT items that it combines. */
  readonly combines: readonly string[];
  readonly services: readonly string[];
  readonly note: string | undefined;
  readonly span: Span;
}
