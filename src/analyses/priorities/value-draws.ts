import type { Figure } from '../../figures/figure.ts';
import { shuffle } from '../../math/shuffle.ts';
import type { Uncertain } from '../../math/value-model.ts';
import type { MeanEffect } from './priorities.ts';

/** The greatest effect there is, for better and for worse. */
const greatestEffect = 4;

/** What is as today, on every criterion. */
export const asToday = 0.5;

/** Seed and number of draws. */
export interface RankingOptions {
  readonly seed: number;
  readonly draws: number;
}

/** An effect from −4 to 4 as a value from 0 to 1. */
export function effectValue(effect: number): number {
  return (effect + greatestEffect) / (2 * greatestEffect);
}

/** An amount on the scale from −M to M as a value from 0 to 1; what lies outside is cut off (methods § 3). */
export function economyValue(amount: number, scale: number): number {
  return Math.min(Math.max(amount / (2 * scale) + asToday, 0), 1);
}

/**
 * The value of an effect in each draw. An answer that is missing is anything from −4 to 4, each municipality's by itself; one
 * that everybody owes is one unknown.
 *
 * @param id of the effect's figure, which its stream has its name from
 * @param participants how many take part in the service
 */
export function effectDraws(id: string, { answers, missing, mean }: MeanEffect, participants: number, options: RankingOptions): Uncertain {
  if (missing.length === 0) return effectValue(mean?.value ?? 0);
  if (answers.size === 0) return unknownValue(id, options);
  const column = new Float64Array(options.draws);
  const known = [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  column.fill(known.reduce((sum, [, { value }]) => sum + effectValue(value), 0));
  for (const municipality of missing.toSorted()) {
    const own = unknownValue(`${id}.${municipality}`, options);
    for (const [draw, value] of own.entries()) column[draw] = (column[draw] ?? 0) + value;
  }
  return column.map((sum) => sum / participants);
}

/** A value of which nothing is known: its own percentiles of 0 … 1, in an order of its own. */
export function unknownValue(id: string, { seed, draws }: RankingOptions): Float64Array {
  const into = new Float64Array(draws);
  shuffle(seed, id, Float64Array.from({ length: draws }, (_, index) => (index + 0.5) / draws), into);
  return into;
}

/**
 * The value of a service's economy in each draw.
 *
 * @param factor what a net present value is multiplied by to be an amount a year for each inhabitant
 */
export function economyDraws(npvDraws: Float64Array, factor: number, scale: Figure): Uncertain {
  const [only = 0] = npvDraws;
  if (npvDraws.length === 1) return economyValue(only * factor, scale.value);
  return npvDraws.map((npv) => economyValue(npv * factor, scale.value));
}
