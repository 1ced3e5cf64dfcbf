import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import { readNumber } from '../read/number.ts';

/** Beyond these no index goes, whatever its base: a ratio of two levels stays a number that amounts can be multiplied by. */
const levels = { minimum: 1e-6, maximum: 1e9 };

/** A price index has a level above zero in each of its years: amounts are divided by it. */
export function priceLevelsArePossible({ root }: Document): Diagnostic[] {
  return nodesAt(root, ['priceIndex', '*']).flatMap((node) => {
    const value = readNumber(node);
    if (node.kind !== 'scalar' || value === undefined || (value >= levels.minimum && value <= levels.maximum)) return [];
    return [diagnostic('study/impossible-price-level', node.span, { value: node.text })];
  });
}
