import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import { readText } from '../read/text.ts';

/** The fixed part of a sharing key and the part by inhabitants make 100 per cent together. */
export function sharingKeysMakeAWhole({ root }: Document): Diagnostic[] {
  return nodesAt(root, ['sharing', 'keys', '[]']).flatMap((node) => {
    const key = readText(node) ?? '';
    const [, fixed, population] = /^fixed-(\d{1,3})-population-(\d{1,3})$/.exec(key) ?? [];
    const sum = Number(fixed) + Number(population);
    if (fixed === undefined || sum === 100) return [];
    return [diagnostic('study/bad-sharing-key', node.span, { key, sum })];
  });
}
