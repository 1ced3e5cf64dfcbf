import type { Kernels } from '../generated/kernels.ts';
import { onColumns } from './kernel-memory.ts';
import { checkModel, drawsNeeded, placesByName, tiedWithin, type Uncertain, type ValueModel } from './value-model.ts';

/** Counts over draws: a draw counts one in all. */
export interface RankTally {
  readonly draws: number;
  /** By alternative, by rank: in how many draws it has the rank, a tie shared. */
  readonly ranks: Float64Array;
  /** By alternative, by criterion: the sum of the weight where it is first, a tie shared; empty unless weights are drawn. */
  readonly firstWeights: Float64Array;
  /** By alternative, by alternative after it: two for each draw in which the first is worth more, one for a tie; or empty. */
  readonly pairs: Uint32Array;
}

/** So many draws are looked at together: the values of 60 alternatives stay in the processor's nearer memory. */
const block = 500;

/**
 * Ranks the alternatives in each draw, the greatest value first. Alternatives with no more than `tiedWithin` from one to the
 * next share their ranks.
 *
 * @param weights by criterion
 * @param withPairs whether pairs are compared, too: it takes as long as all the rest
 * @throws RangeError for a model that does not fit itself or the weights
 */
export function tallyRanks(model: ValueModel, weights: readonly Uncertain[], withPairs: boolean): RankTally {
  checkModel(model, weights);
  const alternatives = model.values.length;
  const draws = drawsNeeded(model, weights);
  const weightColumns = weights.filter((weight) => typeof weight !== 'number');
  const drawn = weightColumns.length === weights.length ? weightColumns.length : 0;
  const ranks = new Float64Array(alternatives * alternatives);
  const firstWeights = new Float64Array(alternatives * drawn);
  const pairs = new Uint32Array(withPairs ? alternatives * alternatives : 0);

  const size = Math.min(block, draws);
  // The kernels' own copies are what is written in of these.
  const rooms = [new Float64Array(alternatives * size), new Float64Array(alternatives), Uint32Array.from(model.values.keys())];
  const { columns, fills } = planOf(model, weights, weightColumns);
  onColumns([ranks, firstWeights, pairs], [...rooms, ...columns], (kernels, [a = 0, b = 0, c = 0, values = 0, sorted = 0, order = 0, ...at]) => {
    for (let start = 0; start < draws; start += size) {
      const n = Math.min(size, draws - start);
      for (const [alternative, fill] of fills.entries()) fill(kernels, values + 8 * n * alternative, at, 8 * start, n);
      kernels.tallyRanks(values, alternatives, n, tiedWithin, order, sorted, a, (at[0] ?? 0) + 8 * start, 8 * draws, drawn, b);
      if (withPairs) kernels.tallyPairs(values, alternatives, n, tiedWithin, c);
    }
  });
  return { draws, ranks, firstWeights, pairs };
}

/** Writes an alternative's values in n draws, from the columns at `addresses`, `offset` bytes on. */
type Fill = (kernels: Kernels, into: number, addresses: readonly number[], offset: number, n: number) => void;

/** What is uncertain, the weights first and side by side, and how each alternative's values are made of it. */
function planOf(
  { criteria, values }: ValueModel,
  weights: readonly Uncertain[],
  weightColumns: readonly Float64Array[],
): { readonly columns: readonly Float64Array[]; readonly fills: readonly Fill[] } {
  const columns = [...weightColumns];
  const placeOf = new Map<Float64Array, number>(columns.map((column, place) => [column, place]));
  const placed = (column: Float64Array): number => {
    const known = placeOf.get(column);
    if (known !== undefined) return known;
    placeOf.set(column, columns.length);
    return columns.push(column) - 1;
  };
  const inOrder = placesByName(criteria);
  const fills = values.map((row): Fill => {
    let certain = 0;
    const terms: ((...given: Parameters<Fill>) => void)[] = [];
    for (const criterion of inOrder) {
      const weight = weights[criterion] ?? 0;
      const value = row[criterion] ?? 0;
      if (typeof weight === 'number' && typeof value === 'number') certain += weight * value;
      else if (typeof weight === 'number') terms.push(shareOf(placed(value as Float64Array), weight));
      else if (typeof value === 'number') terms.push(shareOf(placed(weight), value));
      else terms.push(productOf(placed(weight), placed(value)));
    }
    return (kernels, into, addresses, offset, n) => {
      kernels.fill(into, certain, n);
      for (const term of terms) term(kernels, into, addresses, offset, n);
    };
  });
  return { columns, fills };
}

function shareOf(place: number, share: number): Fill {
  return (kernels, into, addresses, offset, n) => kernels.addShare(into, (addresses[place] ?? 0) + offset, share, n);
}

function productOf(first: number, second: number): Fill {
  return (kernels, into, addresses, offset, n) => kernels.addProduct(into, (addresses[first] ?? 0) + offset, (addresses[second] ?? 0) + offset, n);
}
