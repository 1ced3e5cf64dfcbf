import { items } from '../../document/child.ts';
import type { DocumentNode } from '../../document/tree.ts';

/** A text as written: a plain `2001-10-01` or `0301` keeps its spelling. Undefined where there is no text. */
export function readText(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}

/** The texts of a list, or one text as a list of one. */
export function readTexts(node: DocumentNode | undefined): string[] {
  const nodes = node?.kind === 'sequence' ? items(node) : [node];
  return nodes.map(readText).filter((text) => text !== undefined);
}
