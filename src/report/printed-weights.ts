import type { Figure } from '../figures/figure.ts';
import { largestRemainder } from '../math/largest-remainder.ts';

/** Weights are shown in whole per cent that add up to a hundred. */
const percent = 0.01;

/** The weights of all criteria with the values to print, wherever one of them is shown. */
export function printedWeights(weights: readonly Figure[]): readonly Figure[] {
  const counts = largestRemainder(weights.map(({ value }) => value), percent);
  return weights.map((weight, index) => ({ ...weight, value: (counts[index] ?? 0) * percent }));
}
