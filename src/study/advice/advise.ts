import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { Study } from '../study.ts';
import type { Advice, AdviceCode } from './advice-table.ts';
import { adviceTable } from './advice-table.ts';

/**
 * What a study without errors lacks, and what the report could say if it had it: notices, the most valuable first.
 *
 * @param document the one that the study was read from, for the places
 */
export function advise(study: Study, { root }: Document): readonly Diagnostic[] {
  // The keys of the table are the codes.
  return (Object.keys(adviceTable) as AdviceCode[]).flatMap((code) => piece(code, study, root));
}

function piece(code: AdviceCode, study: Study, root: DocumentNode): readonly Diagnostic[] {
  const { at, lacks } = adviceTable[code];
  const args = lacks(study);
  return args === undefined ? [] : [diagnostic(code, placeOf(at, study, root), args)];
}

/** The first of the keys that the study has; where it has none of them, its title, which every study has. */
function placeOf(at: Advice<AdviceCode>['at'], study: Study, root: DocumentNode): Span {
  if (typeof at === 'function') return at(study) ?? root.span;
  const found = [...at, 'title'].flatMap((key) => entry(root, key)?.key.span ?? []);
  return found[0] ?? root.span;
}
