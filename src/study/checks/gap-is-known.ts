import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { isBenchmarkCostKnown } from '../is-benchmark-cost-known.ts';
import type { Study } from '../study.ts';

/** Where the study says how much of a gap is realised, there is a gap: own cost, and a benchmark with one. */
export function gapIsKnown(study: Study, { root }: Document): Diagnostic[] {
  const topDown = entry(root, 'topDown');
  if (topDown === undefined) return [];
  const { benchmark: named } = study.topDown;
  const benchmarks = [...study.benchmarks.values()].filter(({ id }) => named === undefined || id === named);
  const [first] = benchmarks;
  const span = child(topDown.value, 'benchmark')?.span ?? topDown.key.span;
  if (first === undefined) return [diagnostic('study/no-gap', span, { lacks: 'benchmark', benchmark: undefined })];
  if (!benchmarks.some((benchmark) => isBenchmarkCostKnown(study, benchmark))) {
    return [diagnostic('study/no-gap', span, { lacks: 'benchmark-cost', benchmark: first.id })];
  }
  return isOwnCostKnown(study) ? [] : [diagnostic('study/no-gap', span, { lacks: 'own-cost', benchmark: first.id })];
}

function isOwnCostKnown({ group, municipalities }: Study): boolean {
  return group.cost.length > 0 || [...municipalities.values()].every(({ cost }) => cost.length > 0);
}
