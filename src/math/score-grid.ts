import { onColumns } from './kernel-memory.ts';

/** The grid that was made last: all inputs of a simulation are drawn over the same. */
let last = new Float64Array(0);

/**
 * The standard normal scores Φ⁻¹((k + ½)/n), k = 0 … n − 1: the middles of n equally likely strata. Rising, and
 * symmetric about zero to the last bit. Not to be written in: the same grid is given to all who ask for n.
 *
 * Source: McKay, Beckman & Conover (1979), "A comparison of three methods for selecting values of input variables in the
 * analysis of output from a computer code", Technometrics 21(2), with the midpoints of the strata.
 */
export function scoreGrid(n: number): Float64Array {
  if (last.length === n) return last;
  const scores = new Float64Array(n);
  onColumns([scores], [], (kernels, [at = 0]) => kernels.fillScores(at, n));
  last = scores;
  return scores;
}
