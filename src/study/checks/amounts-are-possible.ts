import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentPath } from '../../document/nodes-at.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { ScalarNode } from '../../document/tree.ts';
import { readNumber } from '../read/number.ts';
import { numbersIn } from '../read/numbers-in.ts';

const costsPerInhabitant: readonly DocumentPath[] = ['group', 'municipalities', 'comparators', 'benchmarks'].flatMap(
  (section) => {
    const owner = section === 'group' ? [section] : [section, '*'];
    return [
      [...owner, 'adminCostPerInhabitant'],
      [...owner, 'costs'],
    ];
  },
);

const amounts: readonly DocumentPath[] = [
  ['services', '*', 'today', '*', 'cost'],
  ['services', '*', 'today', '*', 'positions'],
  ['services', '*', 'today', '*', 'volume'],
  ['services', '*', 'after', '*', 'positions'],
  ['services', '*', 'transition', 'cost'],
  ['services', '*', 'coordination'],
  ['topDown', 'transition', 'cost'],
  ['topDown', 'coordination'],
];

/** Below this, an administration cost per inhabitant is probably in thousands; above the other, not per inhabitant. */
const likelyCost = { minimum: 100, maximum: 200_000 };

/** Money and counts that cannot be negative are not; costs per inhabitant are of a size that such costs have. */
export function amountsArePossible({ root }: Document): Diagnostic[] {
  const numbers = (paths: readonly DocumentPath[]): ScalarNode[] =>
    paths.flatMap((path) => nodesAt(root, path).flatMap(numbersIn));
  return [
    ...numbers(amounts).flatMap((node) => below(node, 0)),
    ...numbers(costsPerInhabitant).flatMap((node) => costPerInhabitant(node)),
  ];
}

function below(node: ScalarNode, minimum: number): Diagnostic[] {
  const value = readNumber(node);
  if (value === undefined || value >= minimum) return [];
  return [diagnostic('study/impossible-amount', node.span, { value: node.text })];
}

function costPerInhabitant(node: ScalarNode): Diagnostic[] {
  const value = readNumber(node);
  if (value === undefined) return [];
  if (value <= 0) return [diagnostic('study/impossible-amount', node.span, { value: node.text })];
  if (value >= likelyCost.minimum && value <= likelyCost.maximum) return [];
  return [diagnostic('study/unlikely-cost', node.span, { value: node.text })];
}
