import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import { economyCriterion } from '../built-in-criteria.ts';

/** What a service means for the economy is computed from its gain and cost, so that an effect on it would count twice. */
export function economyIsScoredOnce({ root }: Document): Diagnostic[] {
  return nodesAt(root, ['services', '*', 'effects']).flatMap((effects) => {
    const scored = entry(effects, economyCriterion);
    return scored === undefined ? [] : [diagnostic('study/economy-scored-twice', scored.key.span, {})];
  });
}
