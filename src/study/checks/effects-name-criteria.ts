import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Speller } from '../../diagnostics/nearest.ts';
import { spellerOf } from '../../diagnostics/nearest.ts';
import { entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import { builtInCriteria, economyCriterion } from '../built-in-criteria.ts';
import type { Definitions } from '../defined-ids.ts';
import { reservedIds } from '../reserved-ids.ts';

/** Those that a service can have an effect on. */
const scored: readonly string[] = builtInCriteria.filter((id) => id !== economyCriterion);

/** In a study without criteria of its own, effects are on the built-in ones. */
export function effectsNameCriteria({ root }: Document, definitions: Definitions): Diagnostic[] {
  const { isBroken, written } = definitions('criteria');
  if (isBroken || written.length > 0) return [];
  const nearest: Speller = spellerOf(scored);
  return nodesAt(root, ['services', '*', 'effects'])
    .flatMap(entries)
    .filter(({ key }) => !scored.includes(key.text) && key.text !== economyCriterion && !reservedIds.has(key.text))
    .map(({ key }) => diagnostic('study/unknown-criterion', key.span, { id: key.text, nearest: nearest(key.text), known: scored }));
}
