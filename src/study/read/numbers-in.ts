import { child, entries } from '../../document/child.ts';
import type { DocumentNode, ScalarNode } from '../../document/tree.ts';

const names = ['value', 'low', 'likely', 'high'] as const;

/** The numbers of a figure in any form: the number itself, `value`, the three of an estimate, or those of each year. */
export function numbersIn(node: DocumentNode): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  const found: ScalarNode[] = [];
  for (const name of names) {
    const value = child(node, name);
    if (value?.kind === 'scalar') found.push(value);
  }
  for (const { key, value } of entries(node)) if (/^\d{4}$/.test(key.text)) found.push(...numbersIn(value));
  return found;
}
