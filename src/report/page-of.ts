import { pageTexts } from '../texts/page-texts-by-language.ts';
import type { ReportContext } from './context.ts';
import type { Page } from './page.ts';
import { realisationPanel } from './realisation-panel.ts';
import { weightsPanel } from './weights-panel.ts';

/** What the report has in a browser beyond its tree. */
export function pageOf(context: ReportContext): Page {
  const words = pageTexts[context.language];
  return { words, weights: weightsPanel(context, words), realisation: realisationPanel(context, words) };
}
