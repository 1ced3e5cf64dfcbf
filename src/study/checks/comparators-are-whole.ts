import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { Comparator, Study } from '../study.ts';

/** From so many comparators on a curve of cost by size is drawn (methods § 1). */
const fewest = 5;

/** With enough comparators for a scale curve, the writer is told which of them it leaves out. */
export function comparatorsAreWhole({ comparators }: Study, { root }: Document): Diagnostic[] {
  if (comparators.size < fewest) return [];
  const complete = [...comparators.values()].filter((comparator) => lackOf(comparator) === undefined).length;
  return entries(child(root, 'comparators')).flatMap(({ key }) => {
    const comparator = comparators.get(key.text);
    const lacks = comparator === undefined ? undefined : lackOf(comparator);
    return lacks === undefined ? [] : [diagnostic('study/comparator-left-out', key.span, { comparator: key.text, lacks, complete, fewest })];
  });
}

/** What is missing: of a comparator with neither, the cost, without which it is of no use at all. */
function lackOf({ population, cost }: Comparator): 'population' | 'cost' | undefined {
  if (cost.length === 0) return 'cost';
  return population === undefined ? 'population' : undefined;
}
