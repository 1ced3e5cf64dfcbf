import { onColumns } from './kernel-memory.ts';
import { shuffle } from './shuffle.ts';
import { placesByName } from './value-model.ts';

/** How many draws, and which. */
export interface WeightDraws {
  readonly seed: number;
  readonly draws: number;
}

/** A weight a criterion, with the name of who gave them. */
export interface NamedWeights {
  readonly name: string;
  readonly weights: readonly number[];
}

/**
 * Draws of weights that add up to one, all such weights equally likely: exponential numbers, divided by their sum. Each name
 * has its own stream, so that the order in which the names are given changes nothing, and each stream has its own
 * percentiles (a Latin hypercube before the division).
 *
 * Source: Rubinstein (1982), "Generating random vectors uniformly distributed inside and on the surface of different
 * regions", European Journal of Operational Research 10(2); Tervonen & Lahdelma (2007), "Implementing stochastic
 * multicriteria acceptability analysis", European Journal of Operational Research 178(2).
 *
 * @param names of the criteria, all different
 * @returns a column a name, in their order
 * @throws RangeError without names, and for a name that comes twice
 */
export function simplexWeights(names: readonly string[], { seed, draws }: WeightDraws): readonly Float64Array[] {
  if (names.length === 0 || new Set(names).size !== names.length) throw new RangeError('simplexWeights wants different names');
  const grid = exponentialGrid(draws);
  const columns = names.map((name) => {
    const column = new Float64Array(draws);
    shuffle(seed, name, grid, column);
    return column;
  });
  const places = placesByName(names);
  onColumns(columns, [new Float64Array(draws)], (kernels, addresses) => {
    const total = addresses[columns.length] ?? 0;
    for (const place of places) kernels.add(total, addresses[place] ?? 0, draws);
    for (const place of places) kernels.divide(addresses[place] ?? 0, total, draws);
  });
  return columns;
}

/**
 * Draws of weights that add up to one and of which none is greater than the one before it, all such weights equally likely:
 * those of `simplexWeights`, the greatest first. Their means are the rank-order centroid.
 *
 * Source: Barron & Barrett (1996), "Decision quality using ranked attribute weights", Management Science 42(11).
 * Vector: for three criteria the means are .6111, .2778 and .1111.
 *
 * @param names of the criteria, the most important first
 * @returns a column a name, in their order
 * @throws RangeError as `simplexWeights`
 */
export function orderedWeights(names: readonly string[], options: WeightDraws): readonly Float64Array[] {
  const columns = simplexWeights(names.toSorted(), options);
  onColumns(columns, [], (kernels, addresses) => {
    for (const [index, first] of addresses.entries()) {
      for (const second of addresses.slice(index + 1)) kernels.greaterFirst(first, second, options.draws);
    }
  });
  return columns;
}

/**
 * Draws of weights between those that are given, Σ λ_m w_m, all shares λ that add up to one equally likely. Of one alone:
 * its weights in every draw.
 *
 * @param given each of another name, all with as many weights
 * @returns a column a weight, in their order
 * @throws RangeError as `simplexWeights`, and for weights that are not equally many
 */
export function blendedWeights(given: readonly NamedWeights[], options: WeightDraws): readonly Float64Array[] {
  const names = given.map(({ name }) => name);
  const criteria = given[0]?.weights.length ?? 0;
  if (given.some(({ weights }) => weights.length !== criteria)) throw new RangeError('blendedWeights wants equally many weights of all');
  const shares = simplexWeights(names, options);
  const places = placesByName(names);
  const columns = Array.from({ length: criteria }, () => new Float64Array(options.draws));
  onColumns(columns, shares, (kernels, addresses) => {
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      for (const place of places) {
        kernels.addShare(addresses[criterion] ?? 0, addresses[criteria + place] ?? 0, given[place]?.weights[criterion] ?? 0, options.draws);
      }
    }
  });
  return columns;
}

/** −ln((k + ½)/n), k = 0 … n − 1: all streams are drawn over as many draws, so that the last one's serves the next. */
let last = new Float64Array(0);

function exponentialGrid(n: number): Float64Array {
  if (last.length !== n) last = Float64Array.from({ length: n }, (_, k) => -Math.log((k + 0.5) / n));
  return last;
}
