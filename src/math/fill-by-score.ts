import { scoreGrid } from './score-grid.ts';

/** Writes a distribution's values at the scores of the grid, one by one: where nothing quicker is known. */
export function fillByScore(atScore: (z: number) => number, into: Float64Array): void {
  const scores = scoreGrid(into.length);
  for (let k = 0; k < into.length; k += 1) into[k] = atScore(scores[k] ?? 0);
}
