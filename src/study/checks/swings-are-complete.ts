import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { answerOf } from '../answer-of.ts';
import type { Study } from '../study.ts';

/** A municipality's swings become weights when it has weighed every criterion: else its weights are not used. */
export function swingsAreComplete({ criteria, municipalities }: Study, { root }: Document): Diagnostic[] {
  const all = [...criteria.values()];
  if (all.every(({ swing }) => swing === undefined)) return [];
  return all.flatMap(({ id, swing, span }) => {
    const missing = [...municipalities.keys()].filter((municipality) => answerOf(swing, municipality) === undefined);
    if (missing.length === 0) return [];
    const at = entry(child(root, 'criteria', id), 'swing')?.key.span ?? span;
    return [diagnostic('study/swing-missing', at, { criterion: id, missing, isNobody: missing.length === municipalities.size })];
  });
}
