import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readFigure } from '../read/figure.ts';

/** Optimism is added to a cost that is one number, by the kind of project: the writer is told where that cannot be done. */
export function optimismIsAdded({ root }: Document): Diagnostic[] {
  return [...nodesAt(root, ['topDown', 'transition']), ...nodesAt(root, ['services', '*', 'transition'])].flatMap(problemsWith);
}

function problemsWith(transition: DocumentNode): Diagnostic[] {
  const project = child(transition, 'project');
  const mitigated = child(transition, 'mitigated');
  if (project === undefined) {
    return mitigated === undefined ? [] : [diagnostic('study/no-optimism-added', mitigated.span, { lacks: 'project' })];
  }
  const cost = readFigure(child(transition, 'cost'));
  if (typeof cost?.value === 'number') return [];
  return [diagnostic('study/no-optimism-added', project.span, { lacks: cost === undefined ? 'cost' : 'single-number' })];
}
