/** A number that is certain, or as many draws of it as there are. */
export type Uncertain = number | Float64Array;

/**
 * Alternatives by criteria, for an additive value V_a = Σ w_c v_ac: what the weights multiply, on scales of about one, such
 * as 0 … 1.
 *
 * Source: Keeney & Raiffa (1976), "Decisions with Multiple Objectives", ch. 3.
 */
export interface ValueModel {
  /** How many draws each uncertain number has. */
  readonly draws: number;
  /** Names of the criteria, all different: values are summed in their order by code unit, whatever order they are given in. */
  readonly criteria: readonly string[];
  /** By alternative, by criterion. */
  readonly values: readonly (readonly Uncertain[])[];
}

/**
 * Alternatives whose values differ by no more than this are worth the same: a thousand times what rounding can amount to,
 * and far below what anybody could mean. An alternative that another dominates is so never put above it by rounding.
 */
export const tiedWithin = 1e-12;

/** The places of names in order by code unit. */
export function placesByName(names: readonly string[]): readonly number[] {
  const nameAt = (place: number): string => names[place] ?? '';
  return names.map((_, place) => place).toSorted((a, b) => (nameAt(a) < nameAt(b) ? -1 : 1));
}

/** How many draws tell all there is to know: one where nothing is uncertain. */
export function drawsNeeded({ draws, values }: ValueModel, weights: readonly Uncertain[]): number {
  const isCertain = weights.every((weight) => typeof weight === 'number') && values.every((row) => row.every((value) => typeof value === 'number'));
  return isCertain ? 1 : draws;
}

/** @throws RangeError for names that are not all different, and for numbers or draws that are not as many as they should be */
export function checkModel({ draws, criteria, values }: ValueModel, weights: readonly Uncertain[]): void {
  if (!(Number.isSafeInteger(draws) && draws > 0)) throw new RangeError('a value model wants at least one draw');
  if (new Set(criteria).size !== criteria.length) throw new RangeError('a value model wants criteria of different names');
  for (const row of [weights, ...values]) {
    const fits = row.length === criteria.length && row.every((each) => typeof each === 'number' || each.length === draws);
    if (!fits) throw new RangeError('a value model wants a number or a column of draws for each criterion');
  }
}
