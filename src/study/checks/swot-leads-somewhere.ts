import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { looseEnds } from '../loose-ends.ts';
import type { Study } from '../study.ts';

/** Each SWOT item bears on a service or is taken up by a strategy, once the study has come so far as to have any. */
export function swotLeadsSomewhere(study: Study): Diagnostic[] {
  if (study.services.size + study.strategies.length === 0) return [];
  return looseEnds(study).items.map(({ text, span }) => diagnostic('study/swot-leads-nowhere', span, { text }));
}
