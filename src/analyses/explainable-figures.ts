import type { Figure } from '../figures/figure.ts';
import type { ClaimResult } from './claims/claims.ts';
import type { Results } from './index.ts';

/** Every figure that can be explained, by id: those of the analyses, then those of the study's claims. */
export function explainableFigures({ figures, claims }: Results): ReadonlyMap<string, Figure> {
  return new Map([...figures, ...claims.flatMap(claimFigures).map((figure) => [figure.id, figure] as const)]);
}

function claimFigures(result: ClaimResult): Figure[] {
  if (result.status === 'unanswered') return [];
  const { claimed, difference, reconciling } = result;
  return [claimed, ...(difference === undefined ? [] : [difference]), ...reconciling.map(({ value }) => value)];
}
