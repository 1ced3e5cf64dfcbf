import type { FigureFinder } from '../../figures/figure-finder.ts';
import { nearest } from '../../diagnostics/nearest.ts';

/**
 * The figure that a misspelt id probably stands for: corrected part by part, else the computed id that is nearest as a
 * whole, else the first that ends as it does, since `gapTotal` alone is easily written.
 */
export function nearestFigure(id: string, possible: FigureFinder | undefined, computed: readonly string[]): string | undefined {
  const ending = `.${id.toLowerCase()}`;
  return possible?.nearest(id) ?? nearest(id, computed) ?? computed.find((candidate) => candidate.toLowerCase().endsWith(ending));
}
