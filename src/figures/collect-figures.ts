import type { Figure } from './figure.ts';

/** All figures by id: the given ones in their order, then what they were derived from, each once. */
export function collectFigures(roots: readonly (Figure | undefined)[]): ReadonlyMap<string, Figure> {
  const present = roots.filter((figure) => figure !== undefined);
  const collected = new Map(present.map((figure) => [figure.id, figure]));
  const pending = [...present];
  for (let figure = pending.shift(); figure !== undefined; figure = pending.shift()) {
    for (const operand of operandsOf(figure)) {
      if (!collected.has(operand.id)) collected.set(operand.id, operand);
      pending.push(operand);
    }
  }
  return collected;
}

function operandsOf({ origin }: Figure): readonly Figure[] {
  return 'operands' in origin ? origin.operands : [];
}
