import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import { readNumber } from '../read/number.ts';
import { numbersIn } from '../read/numbers-in.ts';

/** More than any municipality in the Nordic countries has: a larger number is a slip of the keyboard. */
const most = 2_000_000;

/** A municipality has a whole number of inhabitants, at least one. */
export function populationsArePossible({ root }: Document): Diagnostic[] {
  return ['municipalities', 'comparators', 'benchmarks']
    .flatMap((section) => nodesAt(root, [section, '*', 'population']).flatMap(numbersIn))
    .flatMap((node) => {
      const value = readNumber(node);
      if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)) return [];
      return [diagnostic('study/impossible-population', node.span, { value: node.text })];
    });
}
