import type { Figure } from './figure.ts';

/** All figures by id: the given ones in their order, then what they were derived from, each once. */
export function collectFigures(roots: readonly (Figure | undefined)[]): ReadonlyMap<string, Figure> {
  const present = roots.filter((figure) => figure !== undefined);
  const collected = new Map(present.map((figure) => [figure.id, figure]));
  // What is added to a set while it is gone through has its turn as well, and nothing has two.
  const reached = new Set(present);
  for (const figure of reached) {
    for (const operand of operandsOf(figure)) {
      if (!collected.has(operand.id)) collected.set(operand.id, operand);
      reached.add(operand);
    }
  }
  return collected;
}

function operandsOf({ origin }: Figure): readonly Figure[] {
  return 'operands' in origin ? origin.operands : [];
}
