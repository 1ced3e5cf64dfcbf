import { child, entries } from '../../document/child.ts';
import type { DocumentNode, ScalarNode } from '../../document/tree.ts';

/** The numbers of a figure in any form: the number itself, `value`, the three of an estimate, or those of each year. */
export function numbersIn(node: DocumentNode): ScalarNode[] {
  if (node.kind === 'scalar') return [node];
  const named = ['value', 'low', 'likely', 'high'].map((key) => child(node, key));
  const years = entries(node).filter(({ key }) => /^\d{4}$/.test(key.text));
  return [
    ...named.filter((value) => value?.kind === 'scalar'),
    ...years.flatMap(({ value }) => numbersIn(value)),
  ];
}
