import type { Figure } from '../figures/figure.ts';
import type { Distribution } from '../math/distribution.ts';
import type { Quantity } from './quantity.ts';
import { constant } from './quantity.ts';

/** A figure that a simulation draws. */
export interface Uncertain {
  /** What is uncertain; its id names the stream of draws. */
  readonly figure: Figure;
  readonly distribution: Distribution;
  /** Whether it is a realisation rate: these share a factor, because what helps one arrangement helps the others. */
  readonly sharesFactor: boolean;
}

/**
 * A figure as a number of a model: the input that it becomes where it is uncertain, else its value.
 *
 * @param inputs the model's inputs, to which an uncertain figure is added
 */
export function quantityOf(inputs: Uncertain[], figure: Figure, distribution: Distribution | undefined, sharesFactor = false): Quantity {
  if (distribution === undefined) return constant(figure.value);
  const known = inputs.findIndex((input) => input.figure.id === figure.id);
  return { kind: 'input', index: known === -1 ? inputs.push({ figure, distribution, sharesFactor }) - 1 : known };
}

/** All inputs at their means: the base that a tornado departs from. */
export function meanRow(inputs: readonly Uncertain[]): Float64Array {
  return Float64Array.from(inputs, ({ distribution }) => distribution.mean);
}
