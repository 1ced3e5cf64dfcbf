/**
 * Mean of a PERT distribution between `low` and `high` with mode `likely`: (a + 4m + b) / 6.
 *
 * Source: Malcolm, Roseboom, Clark & Fazar (1959), "Application of a technique for research and development program
 * evaluation", Operations Research 7(5). Vector (5, 7, 10): 7.1667.
 */
export function pertMean(low: number, likely: number, high: number): number {
  return (low + 4 * likely + high) / 6;
}
