import { onColumns } from './kernel-memory.ts';

/** What a programme gives in each draw: amounts a year at full effect, and present values. */
export interface ProgrammeDraws {
  readonly annual: Float64Array;
  readonly annualRealised: Float64Array;
  readonly gain: Float64Array;
  readonly npv: Float64Array;
  readonly npvRealised: Float64Array;
}

/** What a piece is worth. */
export interface PieceValues {
  /** What its draws are multiplied by. */
  readonly scale: number;
  /** Present value per krone a year where it is a gain. */
  readonly ofGain: number;
  /** Where it is a loss. */
  readonly ofLoss: number;
  /** The share of a gain that comes true. */
  readonly realised: number;
}

/**
 * Adds one piece of the gain, draw by draw. An amount x, scaled, adds x and, above zero, x × ofGain, of which × realised
 * comes true; below zero x × ofLoss, all of which comes true.
 *
 * @returns the means of what is above zero of it and of what is below
 */
export function addPiece(amounts: Float64Array, { scale, ofGain, ofLoss, realised }: PieceValues, into: ProgrammeDraws): { above: number; below: number } {
  const { annual, annualRealised, gain, npv, npvRealised } = into;
  const n = amounts.length;
  return onColumns([annual, annualRealised, gain, npv, npvRealised], [amounts], (kernels, [a = 0, b = 0, c = 0, d = 0, e = 0, of = 0]) => {
    // What is scaled is the kernels' own copy.
    kernels.scale(of, scale, n);
    kernels.addPiece(of, ofGain, ofLoss, realised, a, b, c, d, e, n);
    return { above: kernels.sumAboveZero(of, n) / n, below: kernels.sumBelowZero(of, n) / n };
  });
}

/** Takes transition × ofTransition + coordination × ofCoordination from both net present values, draw by draw. */
export function takeCost(
  transition: Float64Array,
  coordination: Float64Array,
  { ofTransition, ofCoordination }: { readonly ofTransition: number; readonly ofCoordination: number },
  { npv, npvRealised }: ProgrammeDraws,
): void {
  onColumns([npv, npvRealised], [transition, coordination], (kernels, [a = 0, b = 0, once = 0, yearly = 0]) => {
    kernels.takeCost(once, ofTransition, yearly, ofCoordination, a, b, npv.length);
  });
}
