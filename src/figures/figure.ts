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
  readonly method: MethodName;
  readonly operands: readonly Figure[];
}

/** As `analysed`, over draws of the operands that are uncertain; the draws themselves are no figures. */
export interface SimulatedOrigin {
  readonly kind: 'simulated';
  readonly method: MethodName;
  readonly operands: readonly Figure[];
  readonly seed: number;
  readonly draws: number;
  /** Half the width of a 95 % interval: how far the figure is at most from what endless draws would give. */
  readonly error: SimulationError;
}

export interface SimulationError extends Quantiles {
  readonly mean: number;
}

/** The methods that figures of the analyses are computed by; `docs/figures.md` and `explain` say what each does. */
export type MethodName =
  | 'kendall-w'
  | 'gap-noise'
  | 'least-squares'
  | 'scale-prediction'
  | 'scale-ceiling'
  | 'top-down-gain'
  | 'stated-gain'
  | 'assumed-gain'
  | 'sum-of-gains'
  | 'gain-at-realised-share'
  | 'net-present-value'
  | 'present-value-of-gain'
  | 'present-value-of-cost'
  | 'break-even-realisation'
  | 'probability-above-break-even'
  | 'payback-year'
  | 'probability-positive'
  | 'gain-after-coordination'
  | 'net-gain-under-key'
  | 'rank-correlation'
  | 'tornado-end'
  | 'weight-from-swings'
  | 'rank-order-centroid'
  | 'equal-weights'
  | 'economy-scale'
  | 'annual-amount-per-inhabitant'
  | 'additive-value'
  | 'rank-by-value'
  | 'rank-acceptability'
  | 'central-weight'
  | 'first-place-confidence'
  | 'pairwise-preference'
  | 'within-capacity';

/** Percentiles of what a figure may be, in its unit. One that would lie on a jump of the distribution is absent. */
export interface Quantiles {
  readonly p10?: number;
  readonly p50?: number;
  readonly p90?: number;
}

/** What one operand of `of` would have to be, the others held, for `of` to be `target`. */
export interface SolvedOrigin {
  readonly kind: 'solved';
  readonly of: Figure;
  readonly operand: Figure;
  readonly target: Figure;
}

export type Origin = StatedOrigin | AssumedOrigin | DerivedOrigin | AnalysedOrigin | SimulatedOrigin | SolvedOrigin;

/** One number of the analysis, with where it came from down to the line of the study. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly origin: Origin;
  /** Present where the figure is uncertain; `value` is then the mean. */
  readonly quantiles?: Quantiles;
  /** True when the value, or any figure behind it, is an illustration: an example's own value. */
  readonly illustration: boolean;
}
