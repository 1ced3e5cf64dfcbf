import type { Figure } from '../../figures/figure.ts';
import type { Quantity } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';

/**
 * Something that can be carried out, as a model of money over the horizon: the benchmark programme or one service. Its
 * quantities read one draw of its inputs.
 */
export interface Programme {
  /** `topDown`, or the id of a service. */
  readonly id: string;
  readonly inputs: readonly Uncertain[];
  readonly gains: readonly GainPiece[];
  /** Undefined where the study states neither transition nor coordination. */
  readonly cost: ProgrammeCost | undefined;
  /** The figures that the gain was built from, for whoever asks where a result came from. */
  readonly gainOperands: readonly Figure[];
  /** Those of the cost. */
  readonly costOperands: readonly Figure[];
}

/** A part of the gain with its own course over the years. */
export interface GainPiece {
  /** A year's gain at full effect. */
  readonly amount: Quantity;
  /** Share of the full effect by year of the horizon: of an amount above zero, and of a loss, which is not ramped. */
  readonly shares: { readonly gain: Float64Array; readonly loss: Float64Array };
  /** What every draw is multiplied by; undefined: nothing. It makes up for what a limit in `amount` cuts off on one side. */
  readonly scaleOfDraws?: number;
  /** Whether it is somebody's forecast, which tends to come true in part only. */
  readonly isForecast: boolean;
}

export interface ProgrammeCost {
  /** The coordination cost as a figure; undefined where none is stated. */
  readonly coordinationFigure: Figure | undefined;
  /** What is paid once, in year `start` of the horizon. */
  readonly transition: Quantity;
  /** What is paid every year from `start` on. */
  readonly coordination: Quantity;
  readonly start: number;
}
