import type { DocumentNode } from '../../document/tree.ts';
import { numberInText } from '../number-in-text.ts';

/** A number as a study may write it, `15_000_000` and a quoted "15" included; undefined where it is none. */
export function readNumber(node: DocumentNode | undefined): number | undefined {
  return node?.kind === 'scalar' && node.text.endsWith('%') ? undefined : readShare(node);
}

/** A share as a fraction: `25 %` and `0.25` are both 0.25; undefined where it is none. */
export function readShare(node: DocumentNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return node.value;
  const number = typeof node.value === 'string' ? numberInText(node.value) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}
