import { valueIn } from '../quantity.ts';
import type { GainPiece, Programme } from './programme.ts';

/** Present values per krone of each part of a programme: sums of shares times discount factors, once for all draws. */
export interface PresentValues {
  readonly pieces: readonly { readonly piece: GainPiece; readonly ofGain: number; readonly ofLoss: number }[];
  readonly ofTransition: number;
  readonly ofCoordination: number;
}

/** @param discount discount factors by year of the horizon, the first of them 1 */
export function presentValues({ gains, cost }: Programme, discount: Float64Array): PresentValues {
  const start = cost?.start ?? 0;
  return {
    pieces: gains.map((piece) => ({ piece, ofGain: sumProduct(piece.shares.gain, discount), ofLoss: sumProduct(piece.shares.loss, discount) })),
    ofTransition: discount[start] ?? 0,
    ofCoordination: discount.slice(start).reduce((sum, factor) => sum + factor, 0),
  };
}

/** What a programme is worth with its inputs at one value each, before and after what it costs: present values. */
export function valueAt(programme: Programme, values: PresentValues, row: Float64Array): { readonly gain: number; readonly cost: number } {
  const amounts = amountsIn(programme, row);
  const gain = values.pieces.reduce((sum, { ofGain, ofLoss }, index) => {
    const amount = amounts[index] ?? 0;
    return sum + amount * (amount > 0 ? ofGain : ofLoss);
  }, 0);
  const { cost } = programme;
  if (cost === undefined) return { gain, cost: 0 };
  return { gain, cost: valueIn(cost.transition, row) * values.ofTransition + valueIn(cost.coordination, row) * values.ofCoordination };
}

/** What each piece of the gain is a year at full effect, with the inputs at one value each. */
export function amountsIn({ gains }: Programme, row: Float64Array): Float64Array {
  return Float64Array.from(gains, ({ amount }) => valueIn(amount, row));
}

function sumProduct(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
