import type { Figure } from '../figures/figure.ts';

/** How many of something the study lists: counted, not computed, and so no row in the table of figures. */
export function countFigure(of: string, value: number): Figure {
  return { id: `count.${of}`, value, unit: 'count', origin: { kind: 'derived', formula: 'sum', operands: [] }, illustration: false };
}
