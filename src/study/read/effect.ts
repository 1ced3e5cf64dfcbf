import type { DocumentNode } from '../../document/tree.ts';
import { readNumber } from './number.ts';

/** An effect as a number or in signs: `"++"` is 2 and `"-"` is -1. Undefined where it is neither. */
export function readEffect(node: DocumentNode | undefined): number | undefined {
  const signs = node?.kind === 'scalar' ? /^(\++|-+)$/.exec(node.text)?.[0] : undefined;
  if (signs === undefined) return readNumber(node);
  return signs.startsWith('+') ? signs.length : -signs.length;
}
