import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readHorizon } from '../read/economy.ts';
import { readNumber } from '../read/number.ts';

/** As the format has it for `horizon`. */
const possible = { firstYear: { minimum: 1900, maximum: 2200 }, years: { minimum: 1, maximum: 100 } } as const;

/**
 * A cost or a gain outside the years of the horizon is in no sum. Within a stated horizon a start outside it is an error;
 * where the first year is only inferred, and for positions that are freed after the end, the writer is warned.
 */
export function yearsAreCounted({ root }: Document): Diagnostic[] {
  const { firstYear: first, firstYearStated, years } = readHorizon(root);
  if (first === undefined || !isWithin(first, possible.firstYear) || !isReadable(child(root, 'horizon'))) return [];
  const last = first + years - 1;
  const starts = [['topDown', 'transition', 'year'], ['services', '*', 'transition', 'year']].flatMap((at) => nodesAt(root, at));
  const freed = nodesAt(root, ['services', '*', 'gain', 'positions', '[]', 'year']);
  const outside = (node: DocumentNode, isError: (year: number) => boolean): Diagnostic[] => {
    const year = readNumber(node);
    if (year === undefined || (year >= first && year <= last)) return [];
    const isGrave = firstYearStated && isError(year);
    return [diagnostic(isGrave ? 'study/outside-horizon' : 'study/year-not-counted', node.span, { year, first, last })];
  };
  return [
    ...starts.flatMap((node) => outside(node, () => true)),
    ...freed.flatMap((node) => outside(node, (year) => year < first)),
  ];
}

/** A horizon that breaks the format is told of there, and nobody can say which years it was meant to have. */
function isReadable(horizon: DocumentNode | undefined): boolean {
  const isPossible = (key: keyof typeof possible): boolean => {
    const node = child(horizon, key);
    return node === undefined || isWithin(readNumber(node), possible[key]);
  };
  return (horizon === undefined || horizon.kind === 'map') && isPossible('firstYear') && isPossible('years');
}

function isWithin(value: number | undefined, { minimum, maximum }: (typeof possible)[keyof typeof possible]): boolean {
  return Number.isInteger(value) && value !== undefined && value >= minimum && value <= maximum;
}
