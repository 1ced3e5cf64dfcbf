import { addAmount, addShareOf, scaleColumn } from '../../math/column-arithmetic.ts';

/** A sum of programmes, draw by draw. Those without anything uncertain add the same to every draw. */
export interface DrawSum {
  constant: number;
  /** Undefined as long as nothing uncertain was added. */
  draws: Float64Array | undefined;
}

export function emptySum(): DrawSum {
  return { constant: 0, draws: undefined };
}

/** Adds `share` times the draws of a run, of which a certain one has a single. */
export function addDraws(sum: DrawSum, values: Float64Array, share: number): void {
  if (values.length === 1) {
    sum.constant += share * (values[0] ?? 0);
    return;
  }
  if (sum.draws === undefined) {
    sum.draws = values.slice();
    if (share !== 1) scaleColumn(sum.draws, share);
    return;
  }
  addShareOf(sum.draws, values, share);
}

/** The sum in each draw; a single one where nothing in it is uncertain. */
export function drawsOf({ constant, draws }: DrawSum): Float64Array {
  if (draws === undefined) return Float64Array.of(constant);
  const sum = draws.slice();
  if (constant !== 0) addAmount(sum, constant);
  return sum;
}
