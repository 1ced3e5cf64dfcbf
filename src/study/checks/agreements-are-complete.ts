import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { statutoryPoints } from '../statutory-points.ts';
import type { Study } from '../study.ts';

/** An agreement has every point that the law requires; until it has, the writer is told which are missing. */
export function agreementsAreComplete(study: Study): Diagnostic[] {
  return [...study.agreements.values()].flatMap((agreement) => {
    const points = statutoryPoints(study, agreement);
    const missing = points.filter(({ content }) => content === undefined).map(({ point }) => point.id);
    if (missing.length === 0) return [];
    return [diagnostic('study/agreement-incomplete', agreement.span, { model: agreement.model, missing, required: points.length })];
  });
}
