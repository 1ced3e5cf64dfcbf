import type { Span } from '../diagnostics/span.ts';

/** A number that the study states, or an answer with its source. */
export interface StatedFigure {
  readonly value: number | ThreePointEstimate;
  readonly span: Span;
  readonly source: string | undefined;
  readonly year: number | undefined;
  readonly note: string | undefined;
}

/** A figure that is one of several by year. `year` is its price year; `of` is the year that it tells of. */
export interface FigureOfYear extends StatedFigure {
  readonly of: number | undefined;
}

/** `p10-p90`: low and high are the 10th and 90th percentiles; `min-max`: nothing lies outside them. */
export interface ThreePointEstimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly range: 'p10-p90' | 'min-max';
}
