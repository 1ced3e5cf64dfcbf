import { templateOf } from '../../figures/template-of.ts';
import type { ClaimFigure, ExplainTexts } from '../../texts/explain-texts.ts';

/** What a figure is, in a line; undefined for an id that nothing is known of. */
export function describeFigure(id: string, texts: ExplainTexts): string | undefined {
  const template = templateOf(id);
  if (template !== undefined) return texts.describe(template);
  const [section, , part = ''] = id.split('.');
  // Own keys only: an id is the user's.
  return section === 'claim' && Object.hasOwn(texts.claimFigures, part) ? texts.claimFigures[part as ClaimFigure] : undefined;
}
