import type { DocumentNode } from '../../document/tree.ts';

const written = /^[-+]?\d[\d_]*(?:\.\d+)?$/;
const percent = /^([-+]?\d[\d_]*(?:\.\d+)?)\s?%$/;

/** A number as a study may write it, `15_000_000` and a quoted "15" included; undefined where it is none. */
export function readNumber(node: DocumentNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return node.value;
  return typeof node.value === 'string' ? parse(node.value) : undefined;
}

/** A share as a fraction: `25 %` and `0.25` are both 0.25; undefined where it is none. */
export function readShare(node: DocumentNode | undefined): number | undefined {
  const digits = node?.kind === 'scalar' ? percent.exec(node.text)?.[1] : undefined;
  return digits === undefined ? readNumber(node) : Number(digits.replaceAll('_', '')) / 100;
}

function parse(text: string): number | undefined {
  return written.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}
