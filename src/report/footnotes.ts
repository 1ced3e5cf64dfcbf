import type { FootnoteReference } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import { reference } from './nodes.ts';

/** The footnotes of everything stated behind the figures, each source once. */
export function footnotes(figures: readonly (Figure | undefined)[]): FootnoteReference[] {
  return [...new Set(figures.flatMap((figure) => (figure === undefined ? [] : sourcesBehind(figure))))].map(reference);
}

function sourcesBehind({ origin }: Figure): string[] {
  if (origin.kind === 'stated') return origin.source === undefined || origin.source === 'illustration' ? [] : [origin.source];
  return origin.kind === 'derived' ? origin.operands.flatMap(sourcesBehind) : [];
}
