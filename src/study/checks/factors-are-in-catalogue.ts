import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { factorSpeller } from '../../knowledge/factor-speller.ts';
import { findFactor } from '../../knowledge/find-factor.ts';
import type { Study } from '../study.ts';

/** A success factor or pitfall is the catalogue's: one of the study's own has no anchors for its levels, and is no must-have. */
export function factorsAreInCatalogue({ readiness }: Study): Diagnostic[] {
  const unknown = [...readiness.values()].filter(({ factor }) => findFactor(factor) === undefined);
  if (unknown.length === 0) return [];
  const nearest = factorSpeller();
  return unknown.map(({ factor, span }) => diagnostic('study/unknown-factor', span, { id: factor, nearest: nearest(factor) }));
}
