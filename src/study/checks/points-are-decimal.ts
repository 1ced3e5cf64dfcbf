import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { ScalarNode } from '../../document/tree.ts';
import { numbersIn } from '../read/numbers-in.ts';
import { statedAmounts } from '../stated-amounts.ts';

/**
 * `17.500` inhabitants are 17 500 to who wrote it, and 17.5 to YAML: a point before exactly three digits is refused where
 * inhabitants or kroner are counted, which nobody gives in thousandths.
 */
export function pointsAreDecimal({ root }: Document): Diagnostic[] {
  return statedAmounts
    .filter((amount) => amount.of !== 'count')
    .flatMap((amount) => nodesAt(root, amount.at).flatMap(numbersIn).flatMap(groupedByPoint));
}

/** What is wrong with an amount whose point stands between thousands. */
export function groupedByPoint({ text, span }: ScalarNode): Diagnostic[] {
  const [, thousands, rest] = /^([-+]?[1-9]\d{0,2})\.(\d{3})$/.exec(text) ?? [];
  if (thousands === undefined) return [];
  return [diagnostic('format/grouped-number', span, { value: text, fix: `${thousands}_${rest}` })];
}
