import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { readStrategies, readSwot } from '../read/swot.ts';
import { strategyMisfit, strategyParts } from '../strategy-misfit.ts';
import { swotItems } from '../swot-items.ts';

/** A strategy combines items of the two quadrants that its type names, and of no other. */
export function strategiesFitTheirType({ root }: Document): Diagnostic[] {
  const items = new Map(swotItems(readSwot(root, [])).map((item) => [item.id, item]));
  if (items.size === 0) return [];
  return readStrategies(root).flatMap((strategy) => {
    const { id, type, combines } = strategy;
    const known = combines.flatMap((item) => items.get(item) ?? []);
    // A type that does not exist and an item that is not there have messages of their own, and say enough.
    if (type === undefined || !Object.hasOwn(strategyParts, type) || known.length < combines.length) return [];
    const misfit = strategyMisfit(strategy, known);
    if (misfit === undefined) return [];
    const span = child(root, 'strategies', id, 'type')?.span ?? strategy.span;
    const related = misfit.odd.map((item) => ({ span: item.span, role: 'stated' as const }));
    return [diagnostic('study/strategy-type', span, { strategy: id, type, lacks: misfit.lacks, odd: misfit.odd.map(({ text }) => text) }, related)];
  });
}
