import type { Figure } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';

/** The mark of a row in which some figure rests on an illustration. */
export function illustrated({ texts }: ReportContext, figures: readonly (Figure | undefined)[]): string {
  return figures.some((figure) => figure?.illustration === true) ? ` (${texts.gap.illustration})` : '';
}
