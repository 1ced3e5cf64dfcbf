import { tiedWithin } from './value-model.ts';

/**
 * Swings as shares of their sum: the weights of an additive value. Undefined where none of them counts.
 *
 * Source: von Winterfeldt & Edwards (1986), "Decision Analysis and Behavioral Research", ch. 8.
 */
export function weightsFromSwings(swings: readonly number[]): readonly number[] | undefined {
  const sum = swings.reduce((total, swing) => total + swing, 0);
  return sum > 0 ? swings.map((swing) => swing / sum) : undefined;
}

/**
 * Σ w_c v_c, in the order of the criteria.
 *
 * Source: Keeney & Raiffa (1976), "Decisions with Multiple Objectives", ch. 3.
 */
export function additiveValue(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, criterion) => sum + value * (weights[criterion] ?? 0), 0);
}

/** The place of each alternative by what it is worth, 1 for the best; what is worth the same shares the better place. */
export function placesByValue(worth: readonly number[]): readonly number[] {
  return worth.map((value) => worth.filter((other) => other > value + tiedWithin).length + 1);
}
