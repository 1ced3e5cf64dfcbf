import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { ScalarNode } from '../../document/tree.ts';
import { readNumber } from '../read/number.ts';
import { numbersIn } from '../read/numbers-in.ts';
import type { StatedAmount } from '../stated-amounts.ts';
import { costsPerInhabitant, statedAmounts } from '../stated-amounts.ts';

/** Below this, an administration cost per inhabitant is probably in thousands; above the other, not per inhabitant. */
const likelyCost = { minimum: 100, maximum: 200_000 };

/** More than all municipalities of a country have: beyond it nothing can be computed exactly. */
export const largestAmount = 1e13;

/** Money and counts that cannot be negative are not, and none is beyond all bounds; costs per inhabitant are of a likely size. */
export function amountsArePossible({ root }: Document): Diagnostic[] {
  return statedAmounts
    .filter((amount) => amount.of !== 'inhabitants')
    .flatMap((amount) => nodesAt(root, amount.at).flatMap(numbersIn).flatMap((node) => problemsWith(node, amount)));
}

function problemsWith(node: ScalarNode, amount: StatedAmount): Diagnostic[] {
  const value = readNumber(node);
  if (value === undefined) return [];
  const isTooSmall = amount.least === 'zero' ? value < 0 : amount.least === 'above-zero' && value <= 0;
  if (isTooSmall) return [diagnostic('study/impossible-amount', node.span, { value: node.text })];
  if (Math.abs(value) > largestAmount) return [diagnostic('study/impossible-amount', node.span, { value: node.text, limit: largestAmount })];
  if (!costsPerInhabitant.includes(amount) || (value >= likelyCost.minimum && value <= likelyCost.maximum)) return [];
  return [diagnostic('study/unlikely-cost', node.span, { value: node.text })];
}
