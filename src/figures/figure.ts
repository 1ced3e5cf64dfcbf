import type { Span } from '../diagnostics/span.ts';
import type { FormulaName } from './formulas.ts';
import type { Unit } from './unit.ts';

/** Written in the study. `source` is a key under `sources`, or `illustration`. */
export interface StatedOrigin {
  readonly kind: 'stated';
  readonly span: Span;
  readonly source: string | undefined;
  /** The price year of an amount, or the year of a count, where the study gives one. */
  readonly year: number | undefined;
  /** What the study says of the figure, for whoever reads it. */
  readonly note: string | undefined;
  /** True for a three-point estimate: the value is then its mean. */
  readonly estimate: boolean;
}

/** Taken from collab's own knowledge; `reference` is the id of the record that it comes from. */
export interface AssumedOrigin {
  readonly kind: 'assumed';
  readonly reference: string;
}

/** Computed from other figures. */
export interface DerivedOrigin {
  readonly kind: 'derived';
  readonly formula: FormulaName;
  readonly operands: readonly Figure[];
}

/** Computed from other figures by a method of an analysis, which has no formula that could be solved for one of them. */
export interface AnalysedOrigin {
  readonly kind: 'analysed';
  readonly method: 'kendall-w';
  readonly operands: readonly Figure[];
}

/** What one operand of `of` would have to be, the others held, for `of` to be `target`. */
export interface SolvedOrigin {
  readonly kind: 'solved';
  readonly of: Figure;
  readonly operand: Figure;
  readonly target: Figure;
}

/** One number of the analysis, with where it came from down to the line of the study. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly origin: StatedOrigin | AssumedOrigin | DerivedOrigin | AnalysedOrigin | SolvedOrigin;
  /** True when the value, or any figure behind it, is an illustration: an example's own value. */
  readonly illustration: boolean;
}
